ALTER TABLE words ALTER COLUMN w TYPE text;
DROP COLLATION fast;
CREATE COLLATION fast (provider = builtin, locale = 'C.UTF-8');
ALTER TABLE words ALTER COLUMN w TYPE text COLLATE fast;

ALTER TABLE words ALTER COLUMN w TYPE text;
DROP COLLATION fast;
CREATE COLLATION fast (provider = builtin, locale = 'C');
ALTER TABLE words ALTER COLUMN w TYPE text COLLATE fast;

ALTER TABLE item NO INHERIT named;
-- data loss: all rows of named
DROP TABLE named;
ALTER TABLE item DROP CONSTRAINT name_short;
-- data loss: all values of item.name
ALTER TABLE item DROP COLUMN name;
DROP FUNCTION is_short(text);

-- data loss: all values of t.name
ALTER TABLE t DROP COLUMN name;

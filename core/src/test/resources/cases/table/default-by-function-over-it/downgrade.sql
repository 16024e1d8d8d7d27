ALTER TABLE t ALTER COLUMN n DROP DEFAULT;
DROP FUNCTION next_n();
-- data loss: all rows of t
DROP TABLE t;

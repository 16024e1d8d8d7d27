DROP INDEX t_full;
-- data loss: all values of t.full_name
ALTER TABLE t DROP COLUMN full_name;

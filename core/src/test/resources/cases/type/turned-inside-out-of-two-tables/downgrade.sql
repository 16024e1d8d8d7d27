-- data loss: all values of t.x
ALTER TABLE t DROP COLUMN x;
ALTER TABLE u ADD COLUMN x t[];

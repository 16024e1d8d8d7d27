-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;

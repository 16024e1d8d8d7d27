-- data loss: all values of t.c
ALTER TABLE t DROP COLUMN c;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;

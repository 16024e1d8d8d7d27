ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2);
-- may fail: if a value of t.b doesn't fit numeric(10,4)
ALTER TABLE t ALTER COLUMN b TYPE numeric(10,4);
-- data loss: digits of the fraction of t.c
-- may fail: if a value of t.c doesn't fit numeric(10,0)
ALTER TABLE t ALTER COLUMN c TYPE numeric(10,0);
ALTER TABLE t ALTER COLUMN d TYPE double precision;
-- data loss: digits of t.e
-- may fail: if a value of t.e doesn't fit numeric(12,3)
ALTER TABLE t ALTER COLUMN e TYPE numeric(12,3);

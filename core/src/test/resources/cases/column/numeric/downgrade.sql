-- may fail: if a value of t.a doesn't fit numeric(10,2)
ALTER TABLE t ALTER COLUMN a TYPE numeric(10,2);
-- data loss: digits of the fraction of t.b
-- may fail: if a value of t.b doesn't fit numeric(10,2)
ALTER TABLE t ALTER COLUMN b TYPE numeric(10,2);
ALTER TABLE t ALTER COLUMN c TYPE numeric;
-- data loss: digits of t.d
-- may fail: if a value of t.d doesn't fit real
ALTER TABLE t ALTER COLUMN d TYPE real;
-- data loss: the fraction of t.e
-- may fail: if a value of t.e doesn't fit integer
ALTER TABLE t ALTER COLUMN e TYPE integer;

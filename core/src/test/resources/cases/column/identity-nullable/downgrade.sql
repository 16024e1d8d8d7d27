ALTER TABLE t ALTER COLUMN n DROP IDENTITY;
ALTER TABLE t ALTER COLUMN n DROP NOT NULL;
-- may fail: if a value of t.n doesn't fit integer
ALTER TABLE t ALTER COLUMN n TYPE integer;

ALTER TABLE t ALTER COLUMN active DROP DEFAULT;
-- may fail: if a value of t.active doesn't fit integer
ALTER TABLE t ALTER COLUMN active TYPE integer USING active::integer;
ALTER TABLE t ALTER COLUMN active SET DEFAULT 1;

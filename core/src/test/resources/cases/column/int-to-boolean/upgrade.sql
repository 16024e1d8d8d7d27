ALTER TABLE t ALTER COLUMN active DROP DEFAULT;
-- may fail: if a value of t.active doesn't fit boolean
ALTER TABLE t ALTER COLUMN active TYPE boolean USING active::boolean;
ALTER TABLE t ALTER COLUMN active SET DEFAULT true;

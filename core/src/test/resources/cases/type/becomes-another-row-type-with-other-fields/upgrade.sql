-- may fail: if a value of t.v doesn't fit q
ALTER TABLE t ALTER COLUMN v TYPE q USING row((v).b, null);
-- may fail: if a value of t.w doesn't fit q
ALTER TABLE t ALTER COLUMN w TYPE q USING row((w).b, null);

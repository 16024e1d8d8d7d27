ALTER TABLE t ALTER COLUMN a DROP NOT NULL;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer USING nullif(a, '')::int;
ALTER TABLE t REPLICA IDENTITY USING INDEX j;

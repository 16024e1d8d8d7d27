-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
-- may fail: if a value of t.b doesn't fit character varying(10)
ALTER TABLE t ALTER COLUMN b TYPE character varying(10);

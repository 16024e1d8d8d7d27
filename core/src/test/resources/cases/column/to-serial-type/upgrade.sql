ALTER TABLE t ALTER COLUMN id TYPE integer;
-- may fail: if a value of t.v doesn't fit character varying(5)
ALTER TABLE t ALTER COLUMN v TYPE character varying(5);

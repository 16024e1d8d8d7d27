-- may fail: if a value of t.id doesn't fit smallint
ALTER TABLE t ALTER COLUMN id TYPE smallint;
ALTER TABLE t ALTER COLUMN v TYPE character varying(10);

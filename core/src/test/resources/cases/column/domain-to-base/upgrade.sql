ALTER TABLE t ALTER COLUMN code DROP DEFAULT;
-- may fail: if a value of t.code doesn't fit character varying(10)
ALTER TABLE t ALTER COLUMN code TYPE character varying(10);
ALTER TABLE t ALTER COLUMN code SET DEFAULT 'x'::character varying;
DROP DOMAIN code;

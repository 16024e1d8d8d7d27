ALTER TABLE t ALTER COLUMN v DROP DEFAULT;
-- may fail: if a value of t.v doesn't fit character varying(10)[]
ALTER TABLE t ALTER COLUMN v TYPE character varying(10)[] USING array[v];
ALTER TABLE t ALTER COLUMN v SET DEFAULT ARRAY['a'::character varying(10)];

ALTER TABLE t4 ALTER COLUMN b TYPE text;
DROP DOMAIN d2;
CREATE DOMAIN d2 AS integer[] NOT NULL;
-- may fail: if a value of t4.b doesn't fit d2[]
ALTER TABLE t4 ALTER COLUMN b TYPE d2[] USING b::d2[];

ALTER TYPE e2 ADD VALUE 'x' AFTER 'a';
CREATE DOMAIN d1 AS e2;
ALTER TABLE t4 ALTER COLUMN b DROP DEFAULT;
-- may fail: if a value of t4.b doesn't fit text[]
ALTER TABLE t4 ALTER COLUMN b TYPE text[];
-- may fail: if a value of t4.c doesn't fit d1
ALTER TABLE t4 ALTER COLUMN c TYPE d1[] USING c::d1[];
DROP DOMAIN d2;
CREATE DOMAIN d2 AS d1[];
-- may fail: if a value of t4.b doesn't fit d2
ALTER TABLE t4 ALTER COLUMN b TYPE d2 USING b::d2;

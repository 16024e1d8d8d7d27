-- may fail: if a value of t.a doesn't fit numeric
ALTER TABLE t ALTER COLUMN a TYPE numeric USING a::text::numeric;
-- may fail: if a value of t.b doesn't fit timestamp without time zone
ALTER TABLE t ALTER COLUMN b TYPE timestamp without time zone USING b::timestamp without time zone;
-- may fail: if a value of t.f doesn't fit numeric
ALTER TABLE t ALTER COLUMN f TYPE numeric USING f::numeric;
DROP DOMAIN e;
CREATE DOMAIN e AS timestamp without time zone;
-- may fail: if a value of t.c doesn't fit e
ALTER TABLE t ALTER COLUMN c TYPE e USING c::e;
DROP DOMAIN d;
CREATE DOMAIN d AS text DEFAULT '65'::text;

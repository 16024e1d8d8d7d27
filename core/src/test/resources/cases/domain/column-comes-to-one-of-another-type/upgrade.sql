ALTER TABLE t ALTER COLUMN c TYPE text;
DROP DOMAIN e;
CREATE DOMAIN e AS text;
-- may fail: if a value of t.b doesn't fit e
ALTER TABLE t ALTER COLUMN b TYPE e;
-- may fail: if a value of t.f doesn't fit e
ALTER TABLE t ALTER COLUMN f TYPE e;
DROP DOMAIN d;
CREATE DOMAIN d AS timestamp without time zone;
-- may fail: if a value of t.a doesn't fit d
ALTER TABLE t ALTER COLUMN a TYPE d USING to_timestamp(a)::timestamp;

ALTER TABLE t ALTER COLUMN s TYPE text;
-- may fail: if a value of t.s doesn't fit integer
ALTER TABLE t ALTER COLUMN s TYPE integer USING lower(s::int4range);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);

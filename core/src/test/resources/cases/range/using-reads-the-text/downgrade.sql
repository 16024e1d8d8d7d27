DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = integer);
-- may fail: if a value of t.s doesn't fit span
ALTER TABLE t ALTER COLUMN s TYPE span USING int4range(s::integer, NULL)::text::span;

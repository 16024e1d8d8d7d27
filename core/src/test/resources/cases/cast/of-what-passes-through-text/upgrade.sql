DROP CAST (text AS held);
DROP CAST (span AS text);
ALTER TABLE t ALTER COLUMN s TYPE text;
DROP CAST (held AS text);
ALTER TABLE t ALTER COLUMN h TYPE text;
ALTER TABLE t ALTER COLUMN k TYPE text;
ALTER TABLE held ALTER COLUMN a TYPE bigint;
-- may fail: if a value of t.h doesn't fit held
ALTER TABLE t ALTER COLUMN h TYPE held USING h::held;
-- may fail: if a value of t.k doesn't fit kept
ALTER TABLE t ALTER COLUMN k TYPE kept USING k::kept;
CREATE CAST (held AS text) WITH FUNCTION text_of(held);
CREATE CAST (text AS held) WITH FUNCTION held_of(text);
DROP FUNCTION text_of(span);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);
CREATE OR REPLACE FUNCTION public.text_of(span)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select '[' || lower($1) || ',' || lower($1) || ']' $function$;
-- may fail: if a value of t.s doesn't fit span
ALTER TABLE t ALTER COLUMN s TYPE span USING s::span;
CREATE CAST (span AS text) WITH FUNCTION text_of(span) AS ASSIGNMENT;

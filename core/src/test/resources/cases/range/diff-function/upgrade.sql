CREATE OR REPLACE FUNCTION public.half(a numeric, b numeric)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (a - b)::double precision $function$;
ALTER TABLE stays ALTER COLUMN during TYPE text;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = numeric, subtype_diff = half);
-- may fail: if a value of stays.during doesn't fit span
ALTER TABLE stays ALTER COLUMN during TYPE span USING during::span;

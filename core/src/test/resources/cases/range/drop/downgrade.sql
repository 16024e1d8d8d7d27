CREATE OR REPLACE FUNCTION public.half(a numeric, b numeric)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (a - b)::double precision $function$;
CREATE TYPE span AS RANGE (subtype = numeric, subtype_diff = half);
ALTER TABLE stays ADD COLUMN during span;

DROP FUNCTION width(span);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = integer);
CREATE OR REPLACE FUNCTION public.width(s span)
 RETURNS integer
 LANGUAGE sql
AS $function$ select upper(s) - lower(s) $function$;

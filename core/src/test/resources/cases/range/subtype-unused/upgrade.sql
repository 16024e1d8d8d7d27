DROP FUNCTION width(span);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);
CREATE OR REPLACE FUNCTION public.width(s span)
 RETURNS bigint
 LANGUAGE sql
AS $function$ select upper(s) - lower(s) $function$;

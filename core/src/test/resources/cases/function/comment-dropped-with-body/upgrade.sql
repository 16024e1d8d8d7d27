CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a + 1 $function$;
COMMENT ON ROUTINE f(integer) IS NULL;

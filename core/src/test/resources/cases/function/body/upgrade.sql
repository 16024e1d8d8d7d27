CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a + 1 $function$;
COMMENT ON ROUTINE f(integer) IS 'One more';

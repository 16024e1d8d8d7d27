CREATE OR REPLACE FUNCTION public.first_of(VARIADIC a anyarray)
 RETURNS anyelement
 LANGUAGE sql
AS $function$ select a[1] $function$;
DROP FUNCTION pair(anyelement, anyarray);
DROP FUNCTION first_of(anycompatiblearray);

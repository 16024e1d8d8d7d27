DROP AGGREGATE total(integer);
CREATE OR REPLACE FUNCTION public.total(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select $1 $function$;

CREATE OR REPLACE FUNCTION public.first_of(VARIADIC a anycompatiblearray)
 RETURNS anycompatible
 LANGUAGE sql
AS $function$ select a[1] $function$;
CREATE OR REPLACE FUNCTION public.pair(INOUT a anyelement, INOUT b anyarray DEFAULT NULL::anyarray)
 RETURNS record
 LANGUAGE sql
AS $function$ select a, b $function$;
DROP FUNCTION first_of(anyarray);

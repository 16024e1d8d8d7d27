CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a + b $function$;

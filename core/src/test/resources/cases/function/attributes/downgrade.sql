CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;
CREATE OR REPLACE FUNCTION public.g(a integer)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 5 ROWS 20
 SET work_mem TO '8MB'
 SET search_path TO 'pg_catalog', 'public'
AS $function$ begin return next a; end $function$;

CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'x'::text)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED COST 20 ROWS 50
 SET search_path TO 'public'
 SET work_mem TO '2MB'
AS $function$begin return next a; end$function$;

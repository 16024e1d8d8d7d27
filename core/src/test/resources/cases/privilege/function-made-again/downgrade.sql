DROP FUNCTION one(integer);
CREATE OR REPLACE FUNCTION public.one(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
REVOKE EXECUTE ON ROUTINE one(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE one(integer) TO reader;

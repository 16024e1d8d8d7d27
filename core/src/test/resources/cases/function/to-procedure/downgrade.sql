DROP PROCEDURE clean();
CREATE OR REPLACE FUNCTION public.clean()
 RETURNS void
 LANGUAGE sql
AS $function$ select 1 $function$;

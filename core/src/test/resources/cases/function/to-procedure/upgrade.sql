DROP FUNCTION clean();
CREATE OR REPLACE PROCEDURE public.clean()
 LANGUAGE sql
AS $procedure$ select 1 $procedure$;

DROP EVENT TRIGGER watch;
CREATE OR REPLACE FUNCTION public.noticed()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin end $function$;
DROP FUNCTION seen();
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noticed();

DROP EVENT TRIGGER watch;
CREATE OR REPLACE FUNCTION public.seen()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin end $function$;
DROP FUNCTION noticed();
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION seen();

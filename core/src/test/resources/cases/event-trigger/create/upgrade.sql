CREATE OR REPLACE FUNCTION public.seen()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin end $function$;
CREATE TABLE users (
    id integer
);
CREATE EVENT TRIGGER "Watch Drops" ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE FUNCTION seen();
CREATE EVENT TRIGGER off ON ddl_command_start EXECUTE FUNCTION seen();
ALTER EVENT TRIGGER off DISABLE;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION seen();
COMMENT ON EVENT TRIGGER watch IS 'It''s seen';

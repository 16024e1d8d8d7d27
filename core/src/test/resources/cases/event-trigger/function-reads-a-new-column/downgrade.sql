DROP EVENT TRIGGER et;
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$begin insert into log values (tg_tag); end$function$;
-- data loss: all values of log.at
ALTER TABLE log DROP COLUMN at;
CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION noted();

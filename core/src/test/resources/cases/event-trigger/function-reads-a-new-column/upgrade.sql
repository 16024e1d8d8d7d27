DROP EVENT TRIGGER et;
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$begin insert into log (what, at) values (tg_tag, now()); end$function$;
ALTER TABLE log ADD COLUMN at timestamp with time zone;
CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION noted();

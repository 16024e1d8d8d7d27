CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$;
COMMENT ON TRIGGER t_2 ON t IS 'Two';
DROP TRIGGER t_1 ON t;
CREATE TRIGGER t_1 BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION touch();

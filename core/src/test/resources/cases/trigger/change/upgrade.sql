CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return null; end $function$;
COMMENT ON TRIGGER t_2 ON t IS 'It''s two';
DROP TRIGGER t_1 ON t;
CREATE TRIGGER t_1 BEFORE INSERT OR DELETE ON t FOR EACH ROW EXECUTE FUNCTION touch();

CREATE OR REPLACE FUNCTION public.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.changed := now(); return new; end $function$;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF a, id ON t FOR EACH ROW WHEN (new.a > 0) EXECUTE FUNCTION stamp();
COMMENT ON TRIGGER stamp ON t IS 'It''s when';

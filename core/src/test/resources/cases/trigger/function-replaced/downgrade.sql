CREATE OR REPLACE FUNCTION public.one()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$;
DROP TRIGGER t_1 ON t;
DROP FUNCTION two();
CREATE TRIGGER t_1 BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION one();

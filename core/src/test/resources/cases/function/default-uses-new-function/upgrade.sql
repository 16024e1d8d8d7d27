CREATE OR REPLACE FUNCTION public.new_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select md5(random()::text) $function$;
ALTER TABLE t ALTER COLUMN code SET DEFAULT new_code();

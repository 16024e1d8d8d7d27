CREATE OR REPLACE FUNCTION public.label(t t)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select t.id || ': ' || t.a || t.b $function$;
ALTER TABLE t ADD COLUMN b integer;

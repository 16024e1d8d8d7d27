CREATE OR REPLACE FUNCTION public.label(t t)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select t.id || ': ' || t.a $function$;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;

DROP INDEX t_norm;
DROP FUNCTION norm(text);
CREATE OR REPLACE FUNCTION public.norm(s text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower(s) $function$;
CREATE INDEX t_norm ON t (norm(a));

DROP INDEX t_norm;
DROP FUNCTION norm(text);
CREATE OR REPLACE FUNCTION public.norm(s text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower(trim(s)) $function$;
CREATE INDEX t_norm ON t (norm(a));

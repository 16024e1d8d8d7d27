CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE OR REPLACE FUNCTION public.plain(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select public.unaccent(name) $function$;
CREATE INDEX people_plain ON people (plain(name));

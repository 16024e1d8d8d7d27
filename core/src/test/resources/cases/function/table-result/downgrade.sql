DROP VIEW v;
DROP FUNCTION people(integer);
CREATE OR REPLACE FUNCTION public.people(n integer, OUT id integer, OUT name text)
 RETURNS SETOF record
 LANGUAGE sql
AS $function$ select 1, 'a' $function$;
CREATE VIEW v AS
SELECT id
   FROM people(1) people(id, name);
COMMENT ON VIEW v IS 'v';

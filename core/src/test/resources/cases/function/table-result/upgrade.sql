DROP VIEW v;
DROP FUNCTION people(integer);
CREATE OR REPLACE FUNCTION public.people(n integer)
 RETURNS TABLE(id integer, name text, born date)
 LANGUAGE sql
AS $function$ select 1, 'a', null::date $function$;
CREATE VIEW v AS
SELECT id
   FROM people(1) people(id, name, born);
COMMENT ON VIEW v IS 'v';

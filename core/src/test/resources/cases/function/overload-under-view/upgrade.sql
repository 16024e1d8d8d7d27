CREATE OR REPLACE FUNCTION public.twice(n bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (n * 2)::int $function$;
ALTER TABLE t ALTER COLUMN a SET DEFAULT twice((1)::bigint);
CREATE OR REPLACE VIEW v AS
SELECT twice(id::bigint) AS n
   FROM t;
DROP FUNCTION twice(integer);

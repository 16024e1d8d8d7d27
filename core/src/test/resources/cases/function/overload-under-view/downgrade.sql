CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n * 2 $function$;
ALTER TABLE t ALTER COLUMN a SET DEFAULT twice(1);
CREATE OR REPLACE VIEW v AS
SELECT twice(id) AS n
   FROM t;
DROP FUNCTION twice(bigint);

DROP VIEW v;
DROP FUNCTION f(integer, integer);
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a + b $function$;
CREATE VIEW v AS
SELECT f(1, 2) AS n;

DROP VIEW v;
DROP PROCEDURE p(integer);
CREATE OR REPLACE PROCEDURE public.p(IN a integer)
 LANGUAGE sql
AS $procedure$ select 1 $procedure$;
DROP FUNCTION f(integer, integer, integer);
CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 1, c integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;
CREATE VIEW v AS
SELECT f(1, 2, 3) AS f;

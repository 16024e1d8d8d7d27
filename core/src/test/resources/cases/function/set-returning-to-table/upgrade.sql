DROP VIEW counted;
DROP FUNCTION pairs();
CREATE OR REPLACE FUNCTION public.pairs(OUT a integer, OUT b text, OUT c integer)
 RETURNS SETOF record
 LANGUAGE sql
AS $function$select 1, 'x', 2$function$;
DROP FUNCTION numbers();
CREATE OR REPLACE FUNCTION public.numbers()
 RETURNS TABLE(n integer)
 LANGUAGE sql
 STABLE
AS $function$select 2$function$;
CREATE VIEW counted AS
SELECT count(*) AS n
   FROM numbers() numbers(n);

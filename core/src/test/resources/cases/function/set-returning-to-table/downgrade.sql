DROP VIEW counted;
DROP FUNCTION pairs();
CREATE OR REPLACE FUNCTION public.pairs(OUT a integer, OUT b text)
 RETURNS SETOF record
 LANGUAGE sql
AS $function$select 1, 'x'$function$;
DROP FUNCTION numbers();
CREATE OR REPLACE FUNCTION public.numbers()
 RETURNS SETOF integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE VIEW counted AS
SELECT count(*) AS n
   FROM numbers() numbers(numbers);

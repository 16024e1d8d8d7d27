DROP STATISTICS by_area;
DROP FUNCTION area(text);
CREATE OR REPLACE FUNCTION public.area(zip text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select substr(zip, 1, 2) $function$;
CREATE STATISTICS public.by_area ON town, area(zip) FROM people;

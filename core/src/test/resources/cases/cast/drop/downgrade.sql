CREATE OR REPLACE FUNCTION public.score(mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 1 $function$;
CREATE CAST (mood AS integer) WITH FUNCTION score(mood);
CREATE CAST (text AS mood) WITH INOUT AS ASSIGNMENT;

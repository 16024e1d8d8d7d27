CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS text
 LANGUAGE sql
AS $function$ select 'int' $function$;
CREATE OR REPLACE FUNCTION public.f(a text)
 RETURNS text
 LANGUAGE sql
AS $function$ select 'text' $function$;
DROP FUNCTION f(integer, integer);

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS text
 LANGUAGE sql
AS $function$ select 'integer' $function$;
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS text
 LANGUAGE sql
AS $function$ select 'two' $function$;
DROP FUNCTION f(text);

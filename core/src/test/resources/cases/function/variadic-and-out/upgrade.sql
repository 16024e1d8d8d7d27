CREATE SCHEMA app;
CREATE OR REPLACE FUNCTION app."Odd Name"("An Arg" integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select "An Arg" $function$;
COMMENT ON ROUTINE app."Odd Name"(integer) IS 'Odd';
CREATE OR REPLACE FUNCTION public.pick(anyelement, anyelement)
 RETURNS anyelement
 LANGUAGE sql
AS $function$ select $1 $function$;
CREATE OR REPLACE FUNCTION public.stats(VARIADIC numbers numeric[], OUT low numeric, OUT high numeric)
 RETURNS record
 LANGUAGE sql
AS $function$ select min(n), max(n) from unnest(numbers) n $function$;

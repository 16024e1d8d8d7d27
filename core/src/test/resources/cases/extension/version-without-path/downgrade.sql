DROP FUNCTION shout(citext);
DROP EXTENSION citext;
CREATE EXTENSION IF NOT EXISTS citext VERSION '1.5';
CREATE OR REPLACE FUNCTION public.shout(name citext)
 RETURNS citext
 LANGUAGE sql
AS $function$select upper(name::text)::citext$function$;

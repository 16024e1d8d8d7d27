ALTER TABLE people DROP CONSTRAINT named;
DROP FUNCTION greet(ext.citext);
ALTER EXTENSION citext SET SCHEMA public;
CREATE OR REPLACE FUNCTION public.greet(name citext)
 RETURNS text
 LANGUAGE sql
AS $function$select 'Hello ' || name$function$;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT named CHECK (name <> ''::citext);

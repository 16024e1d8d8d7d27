ALTER TABLE people DROP CONSTRAINT named;
DROP FUNCTION greet(citext);
ALTER EXTENSION citext SET SCHEMA ext;
CREATE OR REPLACE FUNCTION public.greet(name ext.citext)
 RETURNS text
 LANGUAGE sql
AS $function$select 'Hello ' || name$function$;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT named CHECK (name OPERATOR(ext.<>) ''::ext.citext);

CREATE OR REPLACE FUNCTION public.count_people()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from people $function$;
-- data loss: all values of people.name
ALTER TABLE people DROP COLUMN name;

CREATE OR REPLACE FUNCTION public.is_even(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n % 2 = 0 $function$;
ALTER TABLE t ADD CONSTRAINT even CHECK (is_even(a));

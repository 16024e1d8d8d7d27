CREATE OR REPLACE FUNCTION public.is_even(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n % 2 = 0 $function$;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT even CHECK (is_even(a));

ALTER ROUTINE touch(mood, integer[]) RENAME TO refresh;
ALTER ROUTINE touch(text) RENAME TO refresh;
ALTER ROUTINE one() RENAME TO uno;
ALTER ROUTINE tidy(integer) RENAME TO clean;
ALTER ROUTINE total(integer) RENAME TO sum_up;
ALTER ROUTINE every_row() RENAME TO rows_of;
ALTER TYPE mood RENAME TO feeling;
CREATE OR REPLACE FUNCTION public.refresh(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select upper($1)$function$;

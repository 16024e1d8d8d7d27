CREATE OR REPLACE FUNCTION public.refresh(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1$function$;
ALTER TYPE feeling RENAME TO mood;
ALTER ROUTINE rows_of() RENAME TO every_row;
ALTER ROUTINE sum_up(integer) RENAME TO total;
ALTER ROUTINE clean(integer) RENAME TO tidy;
ALTER ROUTINE uno() RENAME TO one;
ALTER ROUTINE refresh(text) RENAME TO touch;
ALTER ROUTINE refresh(mood, integer[]) RENAME TO touch;

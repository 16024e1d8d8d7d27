CREATE OR REPLACE FUNCTION public.f(a integer DEFAULT 0, b integer DEFAULT 5, c integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;
CREATE OR REPLACE PROCEDURE public.p(IN a integer DEFAULT 1)
 LANGUAGE sql
AS $procedure$ select 1 $procedure$;

CREATE OR REPLACE FUNCTION public.add(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select a + b $function$;
COMMENT ON ROUTINE add(integer, integer) IS 'It''s a sum';
CREATE OR REPLACE PROCEDURE public.reset(INOUT n integer)
 LANGUAGE plpgsql
AS $procedure$ begin n := 0; end $procedure$;
CREATE OR REPLACE FUNCTION public.rows_of(n integer)
 RETURNS TABLE(i integer, s text)
 LANGUAGE plpgsql
 SECURITY DEFINER COST 5 ROWS 10
 SET search_path TO 'public'
AS $function$ begin return query select g, g::text from generate_series(1, n) g; end $function$;

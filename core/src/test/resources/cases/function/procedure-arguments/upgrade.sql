CREATE OR REPLACE PROCEDURE public.move(IN a integer, IN b text, INOUT c integer)
 LANGUAGE plpgsql
AS $procedure$ begin c := 1; end $procedure$;
COMMENT ON ROUTINE move(integer, text, integer) IS 'moves';
DROP PROCEDURE move(integer, text);

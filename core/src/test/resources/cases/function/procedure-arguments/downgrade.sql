CREATE OR REPLACE PROCEDURE public.move(IN a integer, IN b text)
 LANGUAGE plpgsql
AS $procedure$ begin end $procedure$;
COMMENT ON ROUTINE move(integer, text) IS 'moves';
DROP PROCEDURE move(integer, text, integer);

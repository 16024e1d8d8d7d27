DROP AGGREGATE latest(integer);
DROP FUNCTION keep(integer, integer);
CREATE OR REPLACE FUNCTION public.keep(state integer, value integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select value $function$;
CREATE OR REPLACE AGGREGATE public.latest(integer) (
    SFUNC = keep,
    STYPE = integer
);
COMMENT ON ROUTINE latest(integer) IS 'The last';

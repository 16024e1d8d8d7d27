DROP FUNCTION format_address(address);
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    no integer
);
CREATE OR REPLACE FUNCTION public.format_address(a address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a.street || ' ' || a.no $function$;

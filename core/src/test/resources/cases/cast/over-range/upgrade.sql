DROP CAST (span AS integer);
DROP OPERATOR |#| (NONE, span);
DROP FUNCTION width(span);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);
CREATE OR REPLACE FUNCTION public.width(span)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (upper($1) - lower($1))::integer $function$;
CREATE OPERATOR public.|#| (
    FUNCTION = width,
    RIGHTARG = span
);
CREATE CAST (span AS integer) WITH FUNCTION width(span);

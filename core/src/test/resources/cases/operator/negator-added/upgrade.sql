CREATE OR REPLACE FUNCTION public.other(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower($1) <> lower($2) $function$;
CREATE OPERATOR public.!== (
    FUNCTION = other,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.===)
);
DROP VIEW v;
DROP OPERATOR === (text, text);
CREATE OPERATOR public.=== (
    FUNCTION = same,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.!==)
);
CREATE VIEW v AS
SELECT 'a'::text === 'b'::text AS same;

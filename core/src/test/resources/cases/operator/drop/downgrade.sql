CREATE OR REPLACE FUNCTION public.same(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower($1) = lower($2) $function$;
CREATE OPERATOR public.=== (
    FUNCTION = same,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.===)
);
ALTER TABLE users ALTER COLUMN name SET DEFAULT (('a'::text === 'b'::text))::text;
CREATE VIEW v AS
SELECT name === 'b'::text AS same
   FROM users;

CREATE SCHEMA geo;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE OR REPLACE FUNCTION geo.up(mood)
 RETURNS mood
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 $function$;
CREATE OR REPLACE FUNCTION public.other(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower($1) <> lower($2) $function$;
CREATE OR REPLACE FUNCTION public.same(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower($1) = lower($2) $function$;
CREATE OPERATOR geo.## (
    FUNCTION = geo.up,
    RIGHTARG = mood
);
COMMENT ON OPERATOR geo.## (NONE, mood) IS 'Up';
CREATE OPERATOR public.!== (
    FUNCTION = other,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.!==),
    NEGATOR = OPERATOR(public.===)
);
ALTER OPERATOR !== (text, text) SET (RESTRICT = neqsel, JOIN = neqjoinsel);
CREATE OPERATOR public.=== (
    FUNCTION = same,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.===),
    NEGATOR = OPERATOR(public.!==),
    HASHES,
    MERGES
);
COMMENT ON OPERATOR === (text, text) IS 'It''s the same';
ALTER OPERATOR === (text, text) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
CREATE TABLE users (
    name text,
    CONSTRAINT users_name_check CHECK (name === 'x'::text)
);
CREATE VIEW v AS
SELECT name === 'b'::text AS same
   FROM users;
CREATE INDEX by_sameness ON users ((name !== 'a'::text));

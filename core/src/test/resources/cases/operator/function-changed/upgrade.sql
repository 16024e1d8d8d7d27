CREATE OR REPLACE FUNCTION public.alike(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select upper($1) = upper($2) $function$;
ALTER TABLE users ALTER COLUMN alike DROP DEFAULT;
DROP INDEX users_same;
DROP VIEW v;
ALTER TABLE users DROP COLUMN is_a;
ALTER TABLE users DROP CONSTRAINT named;
DROP OPERATOR === (text, text);
CREATE OPERATOR public.=== (
    FUNCTION = alike,
    LEFTARG = text,
    RIGHTARG = text
);
COMMENT ON OPERATOR === (text, text) IS 'same';
ALTER TABLE users ALTER COLUMN alike SET DEFAULT ('a'::text === 'b'::text);
ALTER TABLE users ADD COLUMN is_a boolean GENERATED ALWAYS AS (name === 'a'::text) STORED;
-- may fail: if a row of users doesn't fit
ALTER TABLE users ADD CONSTRAINT named CHECK (NOT name === ''::text);
CREATE VIEW v AS
SELECT name === 'b'::text AS same
   FROM users;
COMMENT ON VIEW v IS 'v';
CREATE INDEX users_same ON users ((name === 'x'::text));

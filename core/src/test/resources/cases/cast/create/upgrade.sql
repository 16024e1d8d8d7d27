CREATE SCHEMA geo;
CREATE TYPE geo."Odd One" AS ENUM ('a');
CREATE TYPE pair AS (
    a integer,
    b integer
);
CREATE OR REPLACE FUNCTION geo.pair_of(integer, integer, boolean)
 RETURNS pair
 LANGUAGE sql
 IMMUTABLE
AS $function$ select row($1, $1)::pair $function$;
CREATE OR REPLACE FUNCTION public.score(mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 1 $function$;
CREATE CAST (geo."Odd One" AS character varying) WITH INOUT AS IMPLICIT;
CREATE CAST (integer AS pair) WITH FUNCTION geo.pair_of(integer,integer,boolean);
CREATE CAST (mood AS integer) WITH FUNCTION score(mood) AS ASSIGNMENT;
COMMENT ON CAST (mood AS integer) IS 'It''s a score';
CREATE CAST (text AS mood) WITH INOUT;
CREATE TABLE users (
    mood mood,
    score integer GENERATED ALWAYS AS (mood::integer) STORED
);

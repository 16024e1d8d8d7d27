DROP MATERIALIZED VIEW b;
CREATE VIEW b AS
SELECT 1 AS x;
DROP VIEW d;
CREATE SEQUENCE d;
DROP VIEW a;
CREATE TABLE a (
    id integer
);
-- data loss: all rows of h
DROP TABLE h;
CREATE TABLE g (
    id integer
);
CREATE INDEX h ON g (id);
-- data loss: all rows of e
DROP TABLE e;
CREATE TYPE e AS (
    x integer
);
-- data loss: all rows of c
DROP TABLE c;
CREATE MATERIALIZED VIEW c AS
SELECT 1 AS y;
DROP PROCEDURE f();
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$;
DROP DOMAIN i;
CREATE TYPE i AS ENUM ('a');
DROP TYPE j;
CREATE DOMAIN j AS integer;

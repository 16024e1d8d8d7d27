DROP MATERIALIZED VIEW c;
CREATE TABLE c (
    id integer
);
DROP VIEW b;
CREATE MATERIALIZED VIEW b AS
SELECT 1 AS y;
-- data loss: all rows of g
DROP TABLE g;
CREATE TABLE h (
    id integer
);
CREATE INDEX g ON h (id);
-- data loss: all rows of a
DROP TABLE a;
CREATE VIEW a AS
SELECT 1 AS x;
DROP FUNCTION f();
CREATE OR REPLACE PROCEDURE public.f()
 LANGUAGE sql
AS $procedure$ select 1 $procedure$;
-- data loss: how far d has counted
DROP SEQUENCE d;
CREATE VIEW d AS
SELECT 2 AS z;
DROP DOMAIN j;
CREATE TYPE j AS ENUM ('b');
DROP TYPE e;
CREATE TABLE e (
    x integer
);
DROP TYPE i;
CREATE DOMAIN i AS text;

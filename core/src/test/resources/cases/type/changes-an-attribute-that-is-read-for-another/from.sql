CREATE TYPE held AS (a integer, b integer);
CREATE TABLE w (id integer, h held, CHECK ((h).b > 0));
CREATE VIEW v AS SELECT id, (h).b AS n FROM w WHERE (h).b = 2;
CREATE FUNCTION f(w) RETURNS integer LANGUAGE sql RETURN ($1.h).b;

CREATE TYPE held AS (a integer, c integer);
CREATE TABLE w (id integer, h held, CHECK ((h).c > 0));
CREATE VIEW v AS SELECT id, (h).c AS n FROM w WHERE (h).c = 2;
CREATE FUNCTION f(w) RETURNS integer LANGUAGE sql RETURN ($1.h).c;

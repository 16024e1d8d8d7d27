CREATE TABLE t (a integer, b integer);
CREATE TABLE u (k integer, l integer);
CREATE FUNCTION f(integer) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
CREATE FUNCTION f(text) RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
CREATE VIEW v AS SELECT x.p, y.l FROM f(1) AS x(p, q), f('a') AS y(m, l);

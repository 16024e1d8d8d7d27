LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    n integer
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
DROP FUNCTION f(integer);
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1::bigint / 10 $function$;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    n integer
) PARTITION BY LIST (f(n));
CREATE TABLE t_0 PARTITION OF t FOR VALUES IN ('0');
CREATE TABLE t_rest PARTITION OF t DEFAULT;
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

DROP VIEW v;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    a integer,
    b integer
);
CREATE VIEW v AS
SELECT q
   FROM t x(p, q);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (a, b) OVERRIDING SYSTEM VALUE SELECT a, b FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

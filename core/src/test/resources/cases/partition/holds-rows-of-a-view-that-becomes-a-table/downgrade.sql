LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    h a
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, h) OVERRIDING SYSTEM VALUE SELECT id, h FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
ALTER TABLE t ALTER COLUMN h TYPE text;
-- data loss: all rows of a
DROP TABLE a;
CREATE VIEW a AS
SELECT 1 AS id,
    'x'::text AS n;
-- may fail: if a value of t.h doesn't fit a
ALTER TABLE t ALTER COLUMN h TYPE a USING h::a;

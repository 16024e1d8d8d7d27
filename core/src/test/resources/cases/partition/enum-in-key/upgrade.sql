LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    kind kind
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
ALTER TYPE kind RENAME TO whimbrel_replaced;
CREATE TYPE kind AS ENUM ('a', 'b');
ALTER TABLE t
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE kind USING (CASE kind::text WHEN 'c' THEN 'a' ELSE kind::text END)::kind;
-- data loss: value c of enum kind, whose rows become a
DROP TYPE whimbrel_replaced;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    kind kind
) PARTITION BY LIST (kind);
CREATE INDEX t_id ON t (id);
CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a');
CREATE TABLE t_bc PARTITION OF t FOR VALUES IN ('b');
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

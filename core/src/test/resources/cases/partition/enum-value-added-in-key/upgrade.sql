ALTER TYPE kind ADD VALUE 'c' AFTER 'a';
ALTER TABLE p ALTER COLUMN id TYPE bigint;
-- may fail: if p_rest holds rows that belong to p_c
CREATE TABLE p_c PARTITION OF p FOR VALUES IN ('c');
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer NOT NULL,
    kind kind NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id, kind)
) PARTITION BY LIST (kind);
CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a');
CREATE TABLE t_c PARTITION OF t FOR VALUES IN ('c');
CREATE TABLE t_rest PARTITION OF t DEFAULT;
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

ALTER TABLE others ALTER COLUMN id DROP DEFAULT;
ALTER TABLE more DROP CONSTRAINT more_id_check;
DROP FUNCTION top2();
DROP VIEW reads_t_1;
DROP FUNCTION top();
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    k integer NOT NULL
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
ALTER TABLE t ALTER COLUMN k TYPE bigint;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    k bigint NOT NULL
) PARTITION BY RANGE (k);
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('1') TO ('10');
CREATE OR REPLACE FUNCTION public.top()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t_1.id) AS max
    FROM t_1;
END;
ALTER TABLE others ALTER COLUMN id SET DEFAULT top();
CREATE VIEW reads_t_1 AS
SELECT id
   FROM t_1;
CREATE OR REPLACE FUNCTION public.top2()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(reads_t_1.id) AS max
    FROM reads_t_1;
END;
-- may fail: if a row of more doesn't fit
ALTER TABLE more ADD CONSTRAINT more_id_check CHECK (id > top2());
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

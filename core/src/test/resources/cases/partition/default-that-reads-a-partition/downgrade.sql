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
    k bigint NOT NULL
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
-- may fail: if a value of t.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN k TYPE integer;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    k integer NOT NULL
) PARTITION BY RANGE (k);
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (1) TO (10);
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

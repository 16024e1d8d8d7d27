LOCK TABLE t_1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_1_rows AS TABLE t_1;
DROP TABLE t_1;
-- may fail: if t_2 holds rows that belong to t_1
CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1);
-- may fail: if no partition of t_1 takes a row, or rows collide
INSERT INTO t_1 (id, "No", name) OVERRIDING SYSTEM VALUE SELECT id, "No", name FROM t_1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_1_rows;
-- may fail: if a value of t.No doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE "No"::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.No can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN "No" TYPE integer;
LOCK TABLE t_1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_1_rows AS TABLE t_1;
DROP TABLE t_1;
-- may fail: if t_2 holds rows that belong to t_1
CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1) PARTITION BY RANGE ((("No" + 1)), name);
CREATE TABLE t_1_low PARTITION OF t_1 FOR VALUES FROM (MINVALUE, MINVALUE) TO (10, 'm');
CREATE TABLE t_1_rest PARTITION OF t_1 DEFAULT;
-- may fail: if no partition of t_1 takes a row, or rows collide
INSERT INTO t_1 (id, "No", name) OVERRIDING SYSTEM VALUE SELECT id, "No", name FROM t_1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_1_rows;

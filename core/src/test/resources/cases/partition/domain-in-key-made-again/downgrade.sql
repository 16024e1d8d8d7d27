LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    code code NOT NULL,
    codes code[]
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, code, codes) OVERRIDING SYSTEM VALUE SELECT id, code, codes FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
-- may fail: if a value of t.code doesn't fit character varying(5)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(code::text) > 5;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.code can''t become character varying(5), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN code TYPE character varying(5);
-- may fail: if a value of t.codes doesn't fit character varying(5)[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM unnest(codes) AS each (value) WHERE length(each.value::text) > 5);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.codes can''t become character varying(5)[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN codes TYPE character varying(5)[];
DROP DOMAIN code;
CREATE DOMAIN code AS character varying(5)
    CONSTRAINT code_check CHECK (VALUE::text <> ''::text);
-- may fail: if a value of t.code doesn't fit code
ALTER TABLE t ALTER COLUMN code TYPE code;
-- may fail: if a value of t.codes doesn't fit code
ALTER TABLE t ALTER COLUMN codes TYPE code[];
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer,
    code code NOT NULL,
    codes code[]
) PARTITION BY LIST (code);
CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a');
CREATE TABLE t_rest PARTITION OF t DEFAULT;
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, code, codes) OVERRIDING SYSTEM VALUE SELECT id, code, codes FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;

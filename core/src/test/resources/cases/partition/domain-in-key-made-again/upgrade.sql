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
ALTER TABLE t ALTER COLUMN code TYPE character varying(7);
ALTER TABLE t ALTER COLUMN codes TYPE character varying(7)[];
DROP DOMAIN code;
CREATE DOMAIN code AS character varying(7)
    CONSTRAINT code_check CHECK (VALUE::text <> ''::text AND VALUE::text <> 'no'::text);
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

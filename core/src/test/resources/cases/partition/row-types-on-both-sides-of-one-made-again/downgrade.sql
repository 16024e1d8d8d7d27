ALTER TABLE u ALTER COLUMN t TYPE text;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer NOT NULL,
    v r,
    vs r[]
);
-- may fail: if a value of u.t doesn't fit t
ALTER TABLE u ALTER COLUMN t TYPE t USING t::t;
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, v, vs) OVERRIDING SYSTEM VALUE SELECT id, v, vs FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
-- may fail: if a value of t.v.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (v).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.vs[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(vs) AS element0) AS elements WHERE (element0).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.vs[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of u.t.v.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM u
    WHERE ((t).v).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'u.t.v.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of u.t.vs[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM u
    WHERE EXISTS (SELECT FROM (SELECT unnest((t).vs) AS element1) AS elements WHERE (element1).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'u.t.vs[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of t has v::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('v', v))).v::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE v::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('v', v))).v::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of t has vs::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('vs', vs))).vs::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE vs::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('vs', vs))).vs::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.vs can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- may fail: if a row of u has t::text IS DISTINCT FROM (jsonb_populate_record(u.*, jsonb_build_object('t', t))).t::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM u
    WHERE t::text IS DISTINCT FROM (jsonb_populate_record(u.*, jsonb_build_object('t', t))).t::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'u.t can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN t TYPE jsonb USING to_jsonb(t);
ALTER TABLE t ALTER COLUMN v TYPE jsonb USING to_jsonb(v);
CREATE TYPE t_v_values AS (
    v r
);
ALTER TABLE t ALTER COLUMN vs TYPE jsonb USING to_jsonb(vs);
-- may fail: if a value of r.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE r IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM r
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'r.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE r ALTER COLUMN a TYPE integer;
-- may fail: if a value of t.v doesn't fit r
ALTER TABLE t ALTER COLUMN v TYPE r USING (jsonb_populate_record(NULL::t_v_values, jsonb_build_object('v', v))).v;
DROP TYPE t_v_values;
CREATE TYPE t_vs_values AS (
    vs r[]
);
-- may fail: if a value of t.vs doesn't fit r[]
ALTER TABLE t ALTER COLUMN vs TYPE r[] USING (jsonb_populate_record(NULL::t_vs_values, jsonb_build_object('vs', vs))).vs;
DROP TYPE t_vs_values;
CREATE TYPE u_t_values AS (
    t t
);
-- may fail: if a value of u.t doesn't fit t
ALTER TABLE u ALTER COLUMN t TYPE t USING (jsonb_populate_record(NULL::u_t_values, jsonb_build_object('t', t))).t;
DROP TYPE u_t_values;
-- data loss: all values of r.c
ALTER TABLE r DROP COLUMN c;

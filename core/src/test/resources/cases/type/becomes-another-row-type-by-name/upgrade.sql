-- may fail: if a row of t has (v).a IS DISTINCT FROM NULL
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (v).a IS DISTINCT FROM NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v.a would be lost, as q has no such field where p has it, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING in the migration what their values become.';
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
CREATE TYPE t_v_values AS (
    v q
);
-- may fail: if a value of t.v doesn't fit q
ALTER TABLE t ALTER COLUMN v TYPE q USING (jsonb_populate_record(NULL::t_v_values, jsonb_build_object('v', v))).v;
DROP TYPE t_v_values;
-- may fail: if a row of t has (w).a IS DISTINCT FROM NULL
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (w).a IS DISTINCT FROM NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w.a would be lost, as q has no such field where p has it, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING in the migration what their values become.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of t has w::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('w', w))).w::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE w::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('w', w))).w::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE TYPE t_w_values AS (
    w q
);
-- may fail: if a value of t.w doesn't fit q
ALTER TABLE t ALTER COLUMN w TYPE q USING (jsonb_populate_record(NULL::t_w_values, jsonb_build_object('w', w))).w;
DROP TYPE t_w_values;

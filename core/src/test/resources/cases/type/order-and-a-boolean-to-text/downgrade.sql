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
ALTER TABLE t ALTER COLUMN v TYPE jsonb USING to_jsonb(v);
DROP TYPE p;
CREATE TYPE p AS (
    a boolean,
    b integer
);
CREATE TYPE t_v_values AS (
    v p[]
);
-- may fail: if a value of t.v doesn't fit p[]
ALTER TABLE t ALTER COLUMN v TYPE p[] USING (jsonb_populate_record(NULL::t_v_values, jsonb_build_object('v', v))).v;
DROP TYPE t_v_values;

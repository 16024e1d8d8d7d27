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
ALTER TABLE t ALTER COLUMN w TYPE jsonb USING to_jsonb(w);
DROP TYPE wrap;
CREATE TYPE wrap AS (
    x c,
    y c[]
);
CREATE TYPE t_w_values AS (
    w wrap
);
-- may fail: if a value of t.w doesn't fit wrap
ALTER TABLE t ALTER COLUMN w TYPE wrap USING (jsonb_populate_record(NULL::t_w_values, jsonb_build_object('w', w))).w;
DROP TYPE t_w_values;

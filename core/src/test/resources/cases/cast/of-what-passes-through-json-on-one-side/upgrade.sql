DROP CAST (mood AS json);
-- may fail: if a row of t has f::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('f', f))).f::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE f::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('f', f))).f::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.f can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN f TYPE jsonb USING to_jsonb(f);
DROP TYPE felt;
CREATE TYPE felt AS (
    during span,
    b text,
    a mood
);
CREATE TYPE t_f_values AS (
    f felt[]
);
-- may fail: if a value of t.f doesn't fit felt[]
ALTER TABLE t ALTER COLUMN f TYPE felt[] USING (jsonb_populate_record(NULL::t_f_values, jsonb_build_object('f', f))).f;
CREATE CAST (span AS json) WITH FUNCTION told(span);
DROP TYPE t_f_values;

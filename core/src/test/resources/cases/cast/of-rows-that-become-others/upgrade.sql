CREATE TYPE t_f_values AS (
    f q[]
);
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
-- may fail: if a value of t.f doesn't fit q
ALTER TABLE t ALTER COLUMN f TYPE q[] USING (jsonb_populate_record(NULL::t_f_values, jsonb_build_object('f', f))).f;
CREATE CAST (mood AS json) WITH FUNCTION told(mood);
DROP TYPE t_f_values;

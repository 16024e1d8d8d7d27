DROP CAST (spans AS json);
DROP CAST (span AS json);
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
-- may fail: if a row of t has d::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('d', d))).d::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE d::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('d', d))).d::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.d can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN d TYPE jsonb USING to_jsonb(d);
DROP TYPE day;
DROP DOMAIN feelings;
DROP TYPE felt;
CREATE TYPE felt AS (
    a mood,
    b text,
    during span,
    at spans
);
CREATE DOMAIN feelings AS felt[];
CREATE TYPE day AS (
    n integer,
    all_felt feelings
);
CREATE TYPE t_f_values AS (
    f feelings
);
-- may fail: if a value of t.f doesn't fit feelings
ALTER TABLE t ALTER COLUMN f TYPE feelings USING (jsonb_populate_record(NULL::t_f_values, jsonb_build_object('f', f))).f;
DROP TYPE t_f_values;
CREATE TYPE t_d_values AS (
    d day
);
-- may fail: if a value of t.d doesn't fit day
ALTER TABLE t ALTER COLUMN d TYPE day USING (jsonb_populate_record(NULL::t_d_values, jsonb_build_object('d', d))).d;
CREATE CAST (mood AS json) WITH FUNCTION told(mood);
COMMENT ON CAST (mood AS json) IS 'told';
CREATE CAST (span AS json) WITH FUNCTION told(span);
CREATE CAST (spans AS json) WITH FUNCTION told(spans);
DROP TYPE t_d_values;


-- may fail: if a row of t has v::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('v', v))).v::text
-- long lock: reads all of t, and nobody reads or writes it meanwhile
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
    v q[]
);

-- may fail: if a value of t.v doesn't fit q
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN v TYPE q[] USING (jsonb_populate_record(NULL::t_v_values, jsonb_build_object('v', v))).v;

DROP TYPE t_v_values;

CREATE FUNCTION t_w_printed(r) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1)).b, (lower($1)).a)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1)).b, (upper($1)).a)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrel$;

-- may fail: if a value of t.w doesn't fit s
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN w TYPE s USING t_w_printed(w)::s;

DROP FUNCTION t_w_printed(r);

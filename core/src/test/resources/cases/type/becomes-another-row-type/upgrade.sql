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
    v q[]
);
-- may fail: if a value of t.v doesn't fit q
ALTER TABLE t ALTER COLUMN v TYPE q[] USING (jsonb_populate_record(NULL::t_v_values, jsonb_build_object('v', v))).v;
DROP TYPE t_v_values;
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
-- may fail: if a row of t has x::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('x', x))).x::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE x::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('x', x))).x::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.x can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE TYPE t_x_values AS (
    x e
);
-- may fail: if a value of t.x doesn't fit e
ALTER TABLE t ALTER COLUMN x TYPE e USING (jsonb_populate_record(NULL::t_x_values, jsonb_build_object('x', x))).x;
DROP TYPE t_x_values;
-- may fail: if a value of t.y doesn't fit p
ALTER TABLE t ALTER COLUMN y TYPE p;
-- may fail: if a row of t has y::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('y', y))).y::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE y::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('y', y))).y::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.y can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_z_printed(r) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1)).b, (lower($1)).a)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1)).b, (upper($1)).a)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrel$;
-- may fail: if a value of t.z doesn't fit s
ALTER TABLE t ALTER COLUMN z TYPE s USING t_z_printed(z)::s;
DROP FUNCTION t_z_printed(r);
DROP DOMAIN f;
CREATE DOMAIN f AS q;
CREATE TYPE t_y_values AS (
    y f
);
-- may fail: if a value of t.y doesn't fit f
ALTER TABLE t ALTER COLUMN y TYPE f USING (jsonb_populate_record(NULL::t_y_values, jsonb_build_object('y', y))).y;
DROP TYPE t_y_values;

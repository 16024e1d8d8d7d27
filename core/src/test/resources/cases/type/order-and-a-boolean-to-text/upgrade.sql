-- may fail: if a row of t has array_ndims(v) > 1
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(v) > 1;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v can''t become p[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_v_printed(p[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW((($1)[index_1]).b, (($1)[index_1]).a)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN v TYPE text USING t_v_printed(v);
DROP FUNCTION t_v_printed(p[]);
DROP TYPE p;
CREATE TYPE p AS (
    b integer,
    a text
);
-- may fail: if a value of t.v doesn't fit p[]
ALTER TABLE t ALTER COLUMN v TYPE p[] USING v::p[];

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
            MESSAGE = 't.v can''t become r[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_v_printed(r[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW((($1)[index_1]).a, (($1)[index_1]).b, (($1)[index_1]).c, (($1)[index_1]).d, (($1)[index_1]).e, CASE WHEN (($1)[index_1]).f IS DISTINCT FROM NULL THEN ROW(((($1)[index_1]).f).p, ((($1)[index_1]).f).q)::text END)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN v TYPE text USING t_v_printed(v);
DROP FUNCTION t_v_printed(r[]);
-- may fail: if a row of t has array_ndims(w) > 1
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(w) > 1;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w can''t become dr with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_w_printed(dr) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW((($1)[index_1]).a, (($1)[index_1]).b, (($1)[index_1]).c, (($1)[index_1]).d, (($1)[index_1]).e, CASE WHEN (($1)[index_1]).f IS DISTINCT FROM NULL THEN ROW(((($1)[index_1]).f).p, ((($1)[index_1]).f).q)::text END)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN w TYPE text USING t_w_printed(w);
DROP FUNCTION t_w_printed(dr);
DROP DOMAIN dr;
DROP TYPE r;
DROP TYPE i;
CREATE TYPE i AS (
    p text,
    q integer
);
CREATE TYPE r AS (
    a text,
    b integer,
    c timestamp without time zone,
    d integer[],
    e json,
    f i
);
CREATE DOMAIN dr AS r[];
-- may fail: if a value of t.v doesn't fit r[]
ALTER TABLE t ALTER COLUMN v TYPE r[] USING v::r[];
-- may fail: if a value of t.w doesn't fit dr
ALTER TABLE t ALTER COLUMN w TYPE dr USING w::dr;

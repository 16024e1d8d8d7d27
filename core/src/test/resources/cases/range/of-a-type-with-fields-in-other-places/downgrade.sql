CREATE FUNCTION t_v_printed(r) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1)).a, (lower($1)).b)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1)).a, (upper($1)).b)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrel$;
ALTER TABLE t ALTER COLUMN v TYPE text USING t_v_printed(v);
DROP FUNCTION t_v_printed(r);
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
            MESSAGE = 't.w can''t become r[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_w_printed(r[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN isempty(($1)[index_1]) THEN 'empty' WHEN ($1)[index_1] IS NOT NULL THEN CASE WHEN lower_inc(($1)[index_1]) THEN '[' ELSE '(' END || CASE WHEN lower_inf(($1)[index_1]) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(($1)[index_1]) IS DISTINCT FROM NULL THEN ROW((lower(($1)[index_1])).a, (lower(($1)[index_1])).b)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(($1)[index_1]) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(($1)[index_1]) IS DISTINCT FROM NULL THEN ROW((upper(($1)[index_1])).a, (upper(($1)[index_1])).b)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(($1)[index_1]) THEN ']' ELSE ')' END END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN w TYPE text USING t_w_printed(w);
DROP FUNCTION t_w_printed(r[]);
DROP TYPE r;
CREATE TYPE r AS RANGE (subtype = p);
-- may fail: if a value of t.v doesn't fit r
ALTER TABLE t ALTER COLUMN v TYPE r USING v::r;
-- may fail: if a value of t.w doesn't fit r[]
ALTER TABLE t ALTER COLUMN w TYPE r[] USING w::r[];

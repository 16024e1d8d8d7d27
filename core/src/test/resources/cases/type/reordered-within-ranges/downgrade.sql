-- may fail: if a value of t.a[,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (VALUES (lower(a)), (upper(a))) AS bounds0 (element0) WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a[,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b[][,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(b) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).x::numeric NOT BETWEEN -2147483648 AND 2147483647));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b[][,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.c[][,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(c) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).x::numeric NOT BETWEEN -2147483648 AND 2147483647));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.c[][,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.d[,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (VALUES (lower(d)), (upper(d))) AS bounds0 (element0) WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.d[,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.e.s[,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (VALUES (lower((e).s)), (upper((e).s))) AS bounds1 (element1) WHERE (element1).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.e.s[,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.f[].s[,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(f) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower((element0).s)), (upper((element0).s))) AS bounds2 (element2) WHERE (element2).x::numeric NOT BETWEEN -2147483648 AND 2147483647));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.f[].s[,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.g[][][,].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(g) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest(element0) AS element1) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element1)), (upper(element1))) AS bounds2 (element2) WHERE (element2).x::numeric NOT BETWEEN -2147483648 AND 2147483647)));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.g[][][,].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_a_printed(span) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1)).x, (lower($1)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1)).x, (upper($1)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrel$;
ALTER TABLE t ALTER COLUMN a TYPE text USING t_a_printed(a);
DROP FUNCTION t_a_printed(span);
-- may fail: if a row of t has array_ndims(b) > 1
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(b) > 1;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become span[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_b_printed(span[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN isempty(($1)[index_1]) THEN 'empty' WHEN ($1)[index_1] IS NOT NULL THEN CASE WHEN lower_inc(($1)[index_1]) THEN '[' ELSE '(' END || CASE WHEN lower_inf(($1)[index_1]) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(($1)[index_1]) IS DISTINCT FROM NULL THEN ROW((lower(($1)[index_1])).x, (lower(($1)[index_1])).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(($1)[index_1]) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(($1)[index_1]) IS DISTINCT FROM NULL THEN ROW((upper(($1)[index_1])).x, (upper(($1)[index_1])).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(($1)[index_1]) THEN ']' ELSE ')' END END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE text USING t_b_printed(b);
DROP FUNCTION t_b_printed(span[]);
CREATE FUNCTION t_c_printed(span_multirange) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN '{' || coalesce((SELECT string_agg(CASE WHEN isempty(range_index_1) THEN 'empty' WHEN range_index_1 IS NOT NULL THEN CASE WHEN lower_inc(range_index_1) THEN '[' ELSE '(' END || CASE WHEN lower_inf(range_index_1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(range_index_1) IS DISTINCT FROM NULL THEN ROW((lower(range_index_1)).x, (lower(range_index_1)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(range_index_1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(range_index_1) IS DISTINCT FROM NULL THEN ROW((upper(range_index_1)).x, (upper(range_index_1)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(range_index_1) THEN ']' ELSE ')' END END, ',' ORDER BY index_1) FROM unnest($1) WITH ORDINALITY AS ranges_index_1 (range_index_1, index_1)), '') || '}' END$whimbrel$;
ALTER TABLE t ALTER COLUMN c TYPE text USING t_c_printed(c);
DROP FUNCTION t_c_printed(span_multirange);
CREATE FUNCTION t_d_printed(dspan) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1)).x, (lower($1)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1)).x, (upper($1)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrel$;
ALTER TABLE t ALTER COLUMN d TYPE text USING t_d_printed(d);
DROP FUNCTION t_d_printed(dspan);
CREATE FUNCTION t_e_printed(holder) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS DISTINCT FROM NULL THEN ROW(CASE WHEN isempty(($1).s) THEN 'empty' WHEN ($1).s IS NOT NULL THEN CASE WHEN lower_inc(($1).s) THEN '[' ELSE '(' END || CASE WHEN lower_inf(($1).s) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(($1).s) IS DISTINCT FROM NULL THEN ROW((lower(($1).s)).x, (lower(($1).s)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(($1).s) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(($1).s) IS DISTINCT FROM NULL THEN ROW((upper(($1).s)).x, (upper(($1).s)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(($1).s) THEN ']' ELSE ')' END END, ($1).n)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN e TYPE text USING t_e_printed(e);
DROP FUNCTION t_e_printed(holder);
-- may fail: if a row of t has array_ndims(f) > 1
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(f) > 1;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.f can''t become holder[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_f_printed(holder[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW(CASE WHEN isempty((($1)[index_1]).s) THEN 'empty' WHEN (($1)[index_1]).s IS NOT NULL THEN CASE WHEN lower_inc((($1)[index_1]).s) THEN '[' ELSE '(' END || CASE WHEN lower_inf((($1)[index_1]).s) THEN '' ELSE '"' || replace(replace(CASE WHEN lower((($1)[index_1]).s) IS DISTINCT FROM NULL THEN ROW((lower((($1)[index_1]).s)).x, (lower((($1)[index_1]).s)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf((($1)[index_1]).s) THEN '' ELSE '"' || replace(replace(CASE WHEN upper((($1)[index_1]).s) IS DISTINCT FROM NULL THEN ROW((upper((($1)[index_1]).s)).x, (upper((($1)[index_1]).s)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc((($1)[index_1]).s) THEN ']' ELSE ')' END END, (($1)[index_1]).n)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN f TYPE text USING t_f_printed(f);
DROP FUNCTION t_f_printed(holder[]);
-- may fail: if a row of t has array_ndims(g) > 1
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(g) > 1;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.g can''t become span_multirange[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_g_printed(span_multirange[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS NOT NULL THEN '{' || coalesce((SELECT string_agg(CASE WHEN isempty(range_index_2) THEN 'empty' WHEN range_index_2 IS NOT NULL THEN CASE WHEN lower_inc(range_index_2) THEN '[' ELSE '(' END || CASE WHEN lower_inf(range_index_2) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(range_index_2) IS DISTINCT FROM NULL THEN ROW((lower(range_index_2)).x, (lower(range_index_2)).y)::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(range_index_2) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(range_index_2) IS DISTINCT FROM NULL THEN ROW((upper(range_index_2)).x, (upper(range_index_2)).y)::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(range_index_2) THEN ']' ELSE ')' END END, ',' ORDER BY index_2) FROM unnest(($1)[index_1]) WITH ORDINALITY AS ranges_index_2 (range_index_2, index_2)), '') || '}' END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN g TYPE text USING t_g_printed(g);
DROP FUNCTION t_g_printed(span_multirange[]);
DROP DOMAIN dspan;
DROP TYPE holder;
DROP TYPE span;
DROP TYPE pair;
CREATE TYPE pair AS (
    x integer,
    y text
);
CREATE TYPE span AS RANGE (subtype = pair);
CREATE TYPE holder AS (
    s span,
    n integer
);
CREATE DOMAIN dspan AS span;
-- may fail: if a value of t.a doesn't fit span
ALTER TABLE t ALTER COLUMN a TYPE span USING a::span;
-- may fail: if a value of t.b doesn't fit span[]
ALTER TABLE t ALTER COLUMN b TYPE span[] USING b::span[];
-- may fail: if a value of t.c doesn't fit span_multirange
ALTER TABLE t ALTER COLUMN c TYPE span_multirange USING c::span_multirange;
-- may fail: if a value of t.d doesn't fit dspan
ALTER TABLE t ALTER COLUMN d TYPE dspan USING d::dspan;
-- may fail: if a value of t.e doesn't fit holder
ALTER TABLE t ALTER COLUMN e TYPE holder USING e::holder;
-- may fail: if a value of t.f doesn't fit holder[]
ALTER TABLE t ALTER COLUMN f TYPE holder[] USING f::holder[];
-- may fail: if a value of t.g doesn't fit span_multirange[]
ALTER TABLE t ALTER COLUMN g TYPE span_multirange[] USING g::span_multirange[];

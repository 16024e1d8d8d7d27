-- may fail: if a row of t has EXISTS (SELECT FROM (SELECT unnest(d) AS element0) AS elements WHERE (element0).element_of_1::text = 'happy')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(d) AS element0) AS elements WHERE (element0).element_of_1::text = 'happy');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: t.d[].element_of_1 holds ''happy'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of t has EXISTS (SELECT FROM (SELECT unnest(d) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).element_of_2) AS element2) AS elements WHERE element2::text = 'happy'))
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(d) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).element_of_2) AS element2) AS elements WHERE element2::text = 'happy'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: t.d[].element_of_2[] holds ''happy'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.a[].element0 doesn't fit numeric(8,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(a) AS element0) AS elements WHERE (element0).element0::numeric <> round((element0).element0::numeric, 2) OR (abs((element0).element0::numeric) >= 1e6 AND (element0).element0::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a[].element0 can''t become numeric(8,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b[][,].element0 doesn't fit numeric(8,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(b) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).element0::numeric <> round((element1).element0::numeric, 2) OR (abs((element1).element0::numeric) >= 1e6 AND (element1).element0::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b[][,].element0 can''t become numeric(8,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.a[].element1 doesn't fit numeric(8,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(a) AS element0) AS elements WHERE (element0).element1::numeric <> round((element0).element1::numeric, 2) OR (abs((element0).element1::numeric) >= 1e6 AND (element0).element1::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a[].element1 can''t become numeric(8,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b[][,].element1 doesn't fit numeric(8,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(b) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).element1::numeric <> round((element1).element1::numeric, 2) OR (abs((element1).element1::numeric) >= 1e6 AND (element1).element1::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b[][,].element1 can''t become numeric(8,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.misfits doesn't fit integer
DO $whimbrel$
DECLARE
    misfits_ bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits_ FROM t
    WHERE misfits::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits_ > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.misfits can''t become integer, which has no room for ' || misfits_ || CASE misfits_ WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN misfits TYPE integer;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE text;
-- may fail: if a row of t has array_ndims(c) > 1 OR EXISTS (SELECT FROM (SELECT unnest(c) AS element_3) AS elements WHERE array_ndims((element_3).element_3) > 1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE array_ndims(c) > 1 OR EXISTS (SELECT FROM (SELECT unnest(c) AS element_3) AS elements WHERE array_ndims((element_3).element_3) > 1);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.c can''t become holder[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION t_c_printed(holder[]) RETURNS text LANGUAGE sql STABLE AS $whimbrel$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW((($1)[index_1]).element_1, (($1)[index_1]).element_2, CASE WHEN (($1)[index_1]).element_3 IS NOT NULL THEN CASE WHEN array_lower((($1)[index_1]).element_3, 1) <> 1 THEN '[' || array_lower((($1)[index_1]).element_3, 1) || ':' || array_upper((($1)[index_1]).element_3, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ((($1)[index_1]).element_3)[index_2] IS DISTINCT FROM NULL THEN ROW((((($1)[index_1]).element_3)[index_2]).element_3, (((($1)[index_1]).element_3)[index_2]).element_2, (((($1)[index_1]).element_3)[index_2]).element_1)::text END FROM generate_subscripts((($1)[index_1]).element_3, 1) AS index_2 ORDER BY index_2)::text END, (($1)[index_1]).element_4, (($1)[index_1]).element_5)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrel$;
ALTER TABLE t ALTER COLUMN c TYPE text USING t_c_printed(c);
DROP FUNCTION t_c_printed(holder[]);
ALTER TABLE t ALTER COLUMN d TYPE text;
DROP TYPE span;
DROP TYPE narrowed;
CREATE TYPE narrowed AS (
    element0 numeric(8,2),
    element1 numeric(8,2),
    bounds1 integer
);
CREATE TYPE span AS RANGE (subtype = narrowed);
-- may fail: if a value of t.a doesn't fit narrowed[]
ALTER TABLE t ALTER COLUMN a TYPE narrowed[] USING a::narrowed[];
-- may fail: if a value of t.b doesn't fit span[]
ALTER TABLE t ALTER COLUMN b TYPE span[] USING b::span[];
DROP TYPE moody;
-- may fail: if rows hold happy
DO $whimbrel$
DECLARE
    held_ text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held_
    FROM (
        SELECT 't.held' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT held::text AS label FROM t) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('sad', 'ok');
    IF held_ IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held_,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE t
    ALTER COLUMN held DROP DEFAULT,
    ALTER COLUMN held TYPE mood USING held::text::mood;
-- data loss: value happy of enum mood
DROP TYPE whimbrel_replaced;
CREATE TYPE moody AS (
    element_of_1 mood,
    element_of_2 mood[]
);
-- may fail: if a value of t.d doesn't fit moody[]
ALTER TABLE t ALTER COLUMN d TYPE moody[] USING d::moody[];
DROP TYPE holder;
DROP TYPE moved;
CREATE TYPE moved AS (
    element_3 integer,
    element_2 text,
    element_1 integer
);
CREATE TYPE holder AS (
    element_1 integer,
    element_2 integer,
    element_3 moved[],
    element_4 integer,
    element_5 integer
);
-- may fail: if a value of t.c doesn't fit holder[]
ALTER TABLE t ALTER COLUMN c TYPE holder[] USING c::holder[];

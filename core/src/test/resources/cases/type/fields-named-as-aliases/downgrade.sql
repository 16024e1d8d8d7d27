ALTER TYPE mood ADD VALUE 'happy';
-- may fail: if a value of t.a[].element0 doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(a) AS element0) AS elements WHERE (element0).element0::numeric <> round((element0).element0::numeric, 4) OR (abs((element0).element0::numeric) >= 1e8 AND (element0).element0::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a[].element0 can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b[][,].element0 doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(b) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).element0::numeric <> round((element1).element0::numeric, 4) OR (abs((element1).element0::numeric) >= 1e8 AND (element1).element0::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b[][,].element0 can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.a[].element1 doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(a) AS element0) AS elements WHERE (element0).element1::numeric <> round((element0).element1::numeric, 4) OR (abs((element0).element1::numeric) >= 1e8 AND (element0).element1::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a[].element1 can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b[][,].element1 doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(b) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE (element1).element1::numeric <> round((element1).element1::numeric, 4) OR (abs((element1).element1::numeric) >= 1e8 AND (element1).element1::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b[][,].element1 can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN misfits TYPE bigint;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE text;
-- may fail: if a row of t has c::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('c', c))).c::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE c::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('c', c))).c::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.c can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN c TYPE jsonb USING to_jsonb(c);
DROP TYPE span;
DROP TYPE narrowed;
CREATE TYPE narrowed AS (
    element0 numeric(12,4),
    element1 numeric(12,4),
    bounds1 integer
);
CREATE TYPE span AS RANGE (subtype = narrowed);
-- may fail: if a value of t.a doesn't fit narrowed[]
ALTER TABLE t ALTER COLUMN a TYPE narrowed[] USING a::narrowed[];
-- may fail: if a value of t.b doesn't fit span[]
ALTER TABLE t ALTER COLUMN b TYPE span[] USING b::span[];
DROP TYPE holder;
DROP TYPE moved;
CREATE TYPE moved AS (
    element_1 integer,
    element_2 boolean,
    element_3 integer
);
CREATE TYPE holder AS (
    element_1 integer,
    element_2 integer,
    element_3 moved[],
    element_4 integer,
    element_5 integer
);
CREATE TYPE t_c_values AS (
    c holder[]
);
-- may fail: if a value of t.c doesn't fit holder[]
ALTER TABLE t ALTER COLUMN c TYPE holder[] USING (jsonb_populate_record(NULL::t_c_values, jsonb_build_object('c', c))).c;
DROP TYPE t_c_values;

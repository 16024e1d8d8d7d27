-- may fail: if a value of t.v.c doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (v).c::numeric <> round((v).c::numeric, 4) OR (abs((v).c::numeric) >= 1e8 AND (v).c::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v.c can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.w[].c doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(w) AS element0) AS elements WHERE (element0).c::numeric <> round((element0).c::numeric, 4) OR (abs((element0).c::numeric) >= 1e8 AND (element0).c::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w[].c can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.v.a doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (v).a::numeric <> round((v).a::numeric, 4) OR (abs((v).a::numeric) >= 1e8 AND (v).a::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v.a can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.v.b[] doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest((v).b) AS element1) AS elements WHERE element1::numeric <> round(element1::numeric, 4) OR (abs(element1::numeric) >= 1e8 AND element1::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v.b[] can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.w[].a doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(w) AS element0) AS elements WHERE (element0).a::numeric <> round((element0).a::numeric, 4) OR (abs((element0).a::numeric) >= 1e8 AND (element0).a::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w[].a can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.w[].b[] doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(w) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).b) AS element2) AS elements WHERE element2::numeric <> round(element2::numeric, 4) OR (abs(element2::numeric) >= 1e8 AND element2::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w[].b[] can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.x[,] doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (VALUES (lower(x)), (upper(x))) AS bounds0 (element0) WHERE element0::numeric <> round(element0::numeric, 4) OR (abs(element0::numeric) >= 1e8 AND element0::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.x[,] can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.y[][,] doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(y) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE element1::numeric <> round(element1::numeric, 4) OR (abs(element1::numeric) >= 1e8 AND element1::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.y[][,] can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN v TYPE text;
ALTER TABLE t ALTER COLUMN w TYPE text;
ALTER TABLE t ALTER COLUMN y TYPE text;
-- may fail: if a value of t.z doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE z::numeric <> round(z::numeric, 4) OR (abs(z::numeric) >= 1e8 AND z::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.z can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.z doesn't fit numeric(12,4)
ALTER TABLE t ALTER COLUMN z TYPE numeric(12,4);
ALTER TABLE t DROP CONSTRAINT t_x_key;
ALTER TABLE t ALTER COLUMN x TYPE text;
DROP TYPE within;
DROP TYPE r;
DROP DOMAIN list;
DROP DOMAIN d;
CREATE DOMAIN d AS numeric(12,4);
CREATE DOMAIN list AS d[];
CREATE TYPE r AS (
    a d,
    b list,
    c numeric(12,4)
);
CREATE TYPE within AS RANGE (subtype = d);
-- may fail: if a value of t.v doesn't fit r
ALTER TABLE t ALTER COLUMN v TYPE r USING v::r;
-- may fail: if a value of t.w doesn't fit r[]
ALTER TABLE t ALTER COLUMN w TYPE r[] USING w::r[];
-- may fail: if a value of t.x doesn't fit within
ALTER TABLE t ALTER COLUMN x TYPE within USING x::within;
-- may fail: if a value of t.y doesn't fit within_multirange
ALTER TABLE t ALTER COLUMN y TYPE within_multirange USING y::within_multirange;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_x_key UNIQUE (x);

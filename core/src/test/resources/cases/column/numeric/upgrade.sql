ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2);
-- may fail: if a value of t.b doesn't fit numeric(10,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE b::numeric <> round(b::numeric, 4) OR (abs(b::numeric) >= 1e6 AND b::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become numeric(10,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE numeric(10,4);
-- may fail: if a value of t.c doesn't fit numeric(10,0)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE c::numeric <> round(c::numeric, 0) OR (abs(c::numeric) >= 1e10 AND c::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.c can''t become numeric(10,0), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN c TYPE numeric(10,0);
ALTER TABLE t ALTER COLUMN d TYPE double precision;
-- may fail: if a value of t.e doesn't fit numeric(12,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE e::numeric <> round(e::numeric, 3) OR (abs(e::numeric) >= 1e9 AND e::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.e can''t become numeric(12,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN e TYPE numeric(12,3);

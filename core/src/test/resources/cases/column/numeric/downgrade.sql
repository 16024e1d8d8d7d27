-- may fail: if a value of t.a doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE a::numeric <> round(a::numeric, 2) OR (abs(a::numeric) >= 1e8 AND a::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN a TYPE numeric(10,2);
-- may fail: if a value of t.b doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE b::numeric <> round(b::numeric, 2) OR (abs(b::numeric) >= 1e8 AND b::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE numeric(10,2);
ALTER TABLE t ALTER COLUMN c TYPE numeric;
-- data loss: digits of t.d
-- may fail: if a value of t.d doesn't fit real
ALTER TABLE t ALTER COLUMN d TYPE real;
-- may fail: if a value of t.e doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE e::numeric <> trunc(e::numeric) OR e::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.e can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN e TYPE integer;

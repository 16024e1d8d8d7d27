-- data loss: the instant, unless the session has the time zone that was meant in the values of t.a
ALTER TABLE t ALTER COLUMN a TYPE timestamp without time zone;
-- may fail: if a value of t.b doesn't fit timestamp(3) with time zone
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE b <> b::timestamp(3) with time zone;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become timestamp(3) with time zone, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE timestamp(3) with time zone;
ALTER TABLE t ALTER COLUMN c TYPE timestamp without time zone;
-- data loss: the time of day of t.d
ALTER TABLE t ALTER COLUMN d TYPE date;
-- may fail: if a value of t.e doesn't fit time(3) without time zone
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE e <> e::time(3) without time zone;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.e can''t become time(3) without time zone, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN e TYPE time(3) without time zone;
ALTER TABLE t ALTER COLUMN f TYPE interval;

-- data loss: the instant, unless the session has the time zone that was meant in the values of t.a
ALTER TABLE t ALTER COLUMN a TYPE timestamp with time zone;
ALTER TABLE t ALTER COLUMN b TYPE timestamp with time zone;
-- data loss: the time of day of t.c
ALTER TABLE t ALTER COLUMN c TYPE date;
ALTER TABLE t ALTER COLUMN d TYPE timestamp without time zone;
ALTER TABLE t ALTER COLUMN e TYPE time without time zone;
-- may fail: if a value of t.f doesn't fit interval(2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE f <> f::interval(2);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.f can''t become interval(2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN f TYPE interval(2);

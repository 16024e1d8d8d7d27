ALTER TABLE t ALTER COLUMN n DROP IDENTITY;
ALTER TABLE t ALTER COLUMN n DROP NOT NULL;
-- may fail: if a value of t.n doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN n TYPE integer;

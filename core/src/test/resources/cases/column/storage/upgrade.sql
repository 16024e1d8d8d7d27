ALTER TABLE t ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE t ALTER COLUMN b SET STORAGE MAIN;
ALTER TABLE t ALTER COLUMN c SET STORAGE EXTENDED;
-- may fail: if a value of t.d doesn't fit character varying(9)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(d::text) > 9;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.d can''t become character varying(9), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN d TYPE character varying(9);
ALTER TABLE t ALTER COLUMN d SET STORAGE EXTERNAL;

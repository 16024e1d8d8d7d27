ALTER TABLE t ALTER COLUMN code DROP DEFAULT;
-- may fail: if a value of t.code doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(code::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.code can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN code TYPE character varying(10);
ALTER TABLE t ALTER COLUMN code SET DEFAULT 'x'::character varying;
DROP DOMAIN code;

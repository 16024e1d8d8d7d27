ALTER TABLE t ALTER COLUMN codes DROP DEFAULT;
-- may fail: if a value of t.codes doesn't fit character varying(5)[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM unnest(codes) AS each (value) WHERE length(each.value::text) > 5);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.codes can''t become character varying(5)[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN codes TYPE character varying(5)[];
DROP DOMAIN code;
CREATE DOMAIN code AS character varying(5);
-- may fail: if a value of t.codes doesn't fit code
ALTER TABLE t ALTER COLUMN codes TYPE code[];
ALTER TABLE t ALTER COLUMN codes SET DEFAULT '{a}'::code[];

ALTER TABLE t ALTER COLUMN a TYPE inet;
-- may fail: if a value of t.b doesn't fit character varying(3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(b::text) > 3;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become character varying(3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE character varying(3);
ALTER TABLE t ALTER COLUMN c TYPE bit varying(5);
-- may fail: if a value of t.d doesn't fit uuid
ALTER TABLE t ALTER COLUMN d TYPE uuid USING d::uuid;
ALTER TABLE t ALTER COLUMN e TYPE text USING encode(e, 'hex');
-- data loss: the large objects, whose numbers are not their content, of t.f
-- may fail: if a value of t.f doesn't fit bytea
ALTER TABLE t ALTER COLUMN f TYPE bytea USING null::bytea;

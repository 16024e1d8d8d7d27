-- may fail: if a value of t.a doesn't fit cidr
ALTER TABLE t ALTER COLUMN a TYPE cidr;
-- may fail: if a value of t.b doesn't fit character(3)
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
            MESSAGE = 't.b can''t become character(3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE character(3);
-- may fail: if a value of t.c doesn't fit bit varying(3)
ALTER TABLE t ALTER COLUMN c TYPE bit varying(3);
-- may fail: if a value of t.d doesn't fit character varying(36)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(d::text) > 36;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.d can''t become character varying(36), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN d TYPE character varying(36);
-- may fail: if a value of t.e doesn't fit bytea
ALTER TABLE t ALTER COLUMN e TYPE bytea USING decode(e, 'hex');
-- may fail: if a value of t.f doesn't fit oid
ALTER TABLE t ALTER COLUMN f TYPE oid USING null::oid;

-- may fail: if a value of users.name doesn't fit character varying(50)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(name::text) > 50;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.name can''t become character varying(50), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN name TYPE character varying(50);
-- may fail: if a value of users.code doesn't fit character varying(5)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(code::text) > 5;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.code can''t become character varying(5), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN code TYPE character varying(5);

ALTER TABLE users ALTER COLUMN email DROP DEFAULT;
-- may fail: if a value of users.email doesn't fit character varying(100)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(email::text) > 100;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.email can''t become character varying(100), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN email TYPE character varying(100);
ALTER TABLE users ALTER COLUMN email SET DEFAULT 'a@b'::character varying;
DROP DOMAIN email;

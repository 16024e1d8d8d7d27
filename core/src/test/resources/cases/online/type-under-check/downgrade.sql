
-- may fail: if a value of users.status doesn't fit character varying(10)
-- long lock: reads all of users, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(status::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.status can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN status TYPE character varying(10);

-- may fail: if a value of users.name doesn't fit character varying(20)
-- long lock: reads all of users, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(name::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.name can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN name TYPE character varying(20);

-- may fail: if a value of users.code doesn't fit numeric(5,2)
-- long lock: reads all of users, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE code::numeric <> round(code::numeric, 2) OR (abs(code::numeric) >= 1e3 AND code::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.code can''t become numeric(5,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN code TYPE numeric(5,2);

-- may fail: if a value of users.email doesn't fit character varying(50)
-- long lock: reads all of users, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(email::text) > 50;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.email can''t become character varying(50), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN email TYPE character varying(50);

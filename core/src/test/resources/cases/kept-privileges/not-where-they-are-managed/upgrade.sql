
DROP VIEW named;

-- may fail: if a value of users.name doesn't fit character varying(80)
-- long lock: reads all of users, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(name::text) > 80;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.name can''t become character varying(80), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN name TYPE character varying(80);

CREATE VIEW named AS
SELECT name
   FROM users;

GRANT SELECT ON TABLE named TO reader;

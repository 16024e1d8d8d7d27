DROP VIEW app.names;
-- may fail: if a value of app.users.name doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.users
    WHERE length(name::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.users.name can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.users ALTER COLUMN name TYPE character varying(10);
CREATE VIEW app.names AS
SELECT u.name,
    o.name AS other
   FROM app.users u
     JOIN users o USING (id);

DROP VIEW names;
-- may fail: if a value of users.name doesn't fit character varying(20)
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
ALTER TABLE users ALTER COLUMN name TYPE character varying(20);
CREATE VIEW names AS
SELECT name
   FROM users;
CREATE TRIGGER t INSTEAD OF INSERT OR UPDATE ON names FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER t ON names IS 'writes';

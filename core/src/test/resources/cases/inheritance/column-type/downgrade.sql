DROP VIEW v;
-- may fail: if a value of places.altitude doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE places IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM places
    WHERE altitude::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'places.altitude can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE places ALTER COLUMN altitude TYPE integer;
CREATE VIEW v AS
SELECT altitude
   FROM capitals;

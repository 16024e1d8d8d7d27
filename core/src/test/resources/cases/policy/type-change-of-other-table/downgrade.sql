DROP POLICY own ON accounts;
-- may fail: if a value of staff.boss doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE staff IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM staff
    WHERE boss::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'staff.boss can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE staff ALTER COLUMN boss TYPE integer;
CREATE POLICY own ON accounts USING ((EXISTS ( SELECT
   FROM staff s
  WHERE s.boss = accounts.id)));

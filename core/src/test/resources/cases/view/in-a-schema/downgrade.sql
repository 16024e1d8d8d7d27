DROP VIEW app.v;
-- may fail: if a value of app.t.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.t ALTER COLUMN a TYPE integer;
CREATE VIEW app.v AS
SELECT id,
    a
   FROM app.t;

DROP VIEW v;
-- may fail: if a value of events.id doesn't fit bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM events
    WHERE id::numeric <> trunc(id::numeric) OR id::numeric NOT BETWEEN -9223372036854775808 AND 9223372036854775807;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'events.id can''t become bigint, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE events ALTER COLUMN id TYPE bigint;
CREATE VIEW v AS
SELECT id
   FROM events_2024;

DROP STATISTICS by_doubled;
-- may fail: if a value of people.zip doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE zip::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.zip can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN zip TYPE integer;
ALTER TABLE people DROP COLUMN doubled;
ALTER TABLE people ADD COLUMN doubled integer GENERATED ALWAYS AS (id * 2) STORED;
CREATE STATISTICS public.by_doubled ON doubled, zip FROM people;

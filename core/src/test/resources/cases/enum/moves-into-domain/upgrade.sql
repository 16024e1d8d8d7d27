ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'people.mood' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT mood::text AS label FROM people) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('ok', 'fine');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok', 'fine');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood;
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
CREATE DOMAIN known AS mood;
-- may fail: if a value of people.mood doesn't fit known
ALTER TABLE people ALTER COLUMN mood TYPE known;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;

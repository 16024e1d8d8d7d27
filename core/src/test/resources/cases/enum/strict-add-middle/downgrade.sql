-- may fail: if rows hold asleep or gone
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
    WHERE label NOT IN ('sad', 'happy', 'ok');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'sad' ELSE mood::text END)::mood;
-- data loss: value asleep of enum mood
-- data loss: value ok of enum mood, whose rows become sad
-- data loss: value gone of enum mood
DROP TYPE whimbrel_replaced;

-- data loss: all rows of child
DROP TABLE child;
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'person.feels' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT feels::text AS label FROM person) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('glad', 'calm');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('glad', 'calm');
ALTER TABLE person
    ALTER COLUMN feels DROP DEFAULT,
    ALTER COLUMN feels TYPE mood USING feels::text::mood;
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
LOCK TABLE person IN ACCESS EXCLUSIVE MODE;
UPDATE person
SET feels = 'glad'
WHERE feels IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE person ALTER COLUMN feels SET NOT NULL;

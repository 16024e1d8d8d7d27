DROP AGGREGATE best(mood);
DROP FUNCTION better(mood, mood);
-- may fail: if rows hold fine
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
    WHERE label NOT IN ('sad', 'happy');
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
    ALTER COLUMN mood TYPE mood USING mood::text::mood;
-- data loss: value fine of enum mood
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.better(a mood, b mood)
 RETURNS mood
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ select greatest(a, b) $function$;
CREATE OR REPLACE AGGREGATE public.best(mood) (
    SFUNC = better,
    STYPE = mood
);

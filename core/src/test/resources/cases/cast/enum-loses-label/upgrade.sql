DROP CAST (mood AS integer);
DROP CAST (character varying AS mood);
DROP FUNCTION score(mood);
-- may fail: if rows hold fine
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'users.mood' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT mood::text AS label FROM users) AS used GROUP BY label
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
ALTER TABLE users
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood;
-- data loss: value fine of enum mood
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.score(mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 1 $function$;
CREATE CAST (character varying AS mood) WITH INOUT AS IMPLICIT;
CREATE CAST (mood AS integer) WITH FUNCTION score(mood);
COMMENT ON CAST (mood AS integer) IS 'score';

CREATE OR REPLACE FUNCTION public.good(p people)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select p.mood = 'ok' $function$;
DROP VIEW good_people;
-- may fail: if rows hold happy
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
    WHERE label NOT IN ('sad', 'ok');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::mood;
-- data loss: value happy of enum mood
DROP TYPE whimbrel_replaced;
-- may fail: if a value of people.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN id TYPE integer;
-- may fail: if a value of people.n doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN n TYPE integer;
-- data loss: all values of people.more
ALTER TABLE people DROP COLUMN more;
CREATE VIEW good_people AS
SELECT id,
    n
   FROM people
  WHERE mood = 'ok'::mood;

-- may fail: if a row of people has EXISTS (SELECT FROM (SELECT unnest(all_of_them) AS element0) AS elements WHERE (element0).mood::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE EXISTS (SELECT FROM (SELECT unnest(all_of_them) AS element0) AS elements WHERE (element0).mood::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: people.all_of_them[].mood holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of people has (first).mood::text = 'sad'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE (first).mood::text = 'sad';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: people.first.mood holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of people has EXISTS (SELECT FROM (SELECT unnest(others) AS element0) AS elements WHERE (element0).mood::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE EXISTS (SELECT FROM (SELECT unnest(others) AS element0) AS elements WHERE (element0).mood::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: people.others[].mood holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN first DROP DEFAULT;
ALTER TABLE people ALTER COLUMN all_of_them TYPE text;
ALTER TABLE people ALTER COLUMN others TYPE text;
DROP INDEX people_mood;
DROP INDEX people_first;
DROP VIEW first_moods;
ALTER TABLE people ALTER COLUMN first TYPE text;
DROP DOMAIN answers;
DROP TYPE answer;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok');
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
CREATE TYPE answer AS (
    mood mood,
    said text
);
CREATE DOMAIN answers AS answer[];
-- may fail: if a value of people.first doesn't fit answer
ALTER TABLE people ALTER COLUMN first TYPE answer USING first::answer;
ALTER TABLE people ALTER COLUMN first SET DEFAULT ROW('ok'::mood, 'yes'::text);
-- may fail: if a value of people.all_of_them doesn't fit answer[]
ALTER TABLE people ALTER COLUMN all_of_them TYPE answer[] USING all_of_them::answer[];
-- may fail: if a value of people.others doesn't fit answers
ALTER TABLE people ALTER COLUMN others TYPE answers USING others::answers;
CREATE VIEW first_moods AS
SELECT id,
    (first).mood AS mood
   FROM people;
-- may fail: if rows of people have equal keys
CREATE UNIQUE INDEX people_first ON people (first);
CREATE INDEX people_mood ON people (((first).mood));

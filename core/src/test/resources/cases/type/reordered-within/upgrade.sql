-- may fail: if a row of people has who::text IS DISTINCT FROM (jsonb_populate_record(people.*, jsonb_build_object('who', who))).who::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE who::text IS DISTINCT FROM (jsonb_populate_record(people.*, jsonb_build_object('who', who))).who::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.who can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE people DROP CONSTRAINT people_who_check;
ALTER TABLE people ALTER COLUMN who TYPE jsonb USING to_jsonb(who);
DROP TYPE person;
DROP TYPE address;
CREATE TYPE address AS (
    city text,
    street text
);
CREATE TYPE person AS (
    name text,
    home address
);
CREATE TYPE people_who_values AS (
    who person
);
-- may fail: if a value of people.who doesn't fit person
ALTER TABLE people ALTER COLUMN who TYPE person USING (jsonb_populate_record(NULL::people_who_values, jsonb_build_object('who', who))).who;
DROP TYPE people_who_values;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_who_check CHECK ((who).home.street = 'Main'::text);

ALTER TABLE people ALTER COLUMN home DROP DEFAULT;
DROP INDEX people_city;
DROP VIEW homes;
ALTER TABLE people ALTER COLUMN work TYPE text USING CASE WHEN work IS DISTINCT FROM NULL THEN ROW((work).street, (work).no, (work).city)::text END;
ALTER TABLE people DROP CONSTRAINT people_home_check;
ALTER TABLE people ALTER COLUMN home TYPE text USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).street, (home).no, (home).city)::text END;
-- data loss: attribute country of every address
ALTER TYPE address DROP ATTRIBUTE country;
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    no integer,
    city text
);
-- may fail: if a value of people.home doesn't fit address
ALTER TABLE people ALTER COLUMN home TYPE address USING home::address;
ALTER TABLE people ALTER COLUMN home SET DEFAULT ROW('Main'::text, 1, 'Ur'::text)::address;
-- may fail: if a value of people.work doesn't fit address
ALTER TABLE people ALTER COLUMN work TYPE address USING work::address;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_home_check CHECK ((home).no > 0);
CREATE VIEW homes AS
SELECT id,
    (home).city AS city,
    work
   FROM people;
CREATE INDEX people_city ON people (((home).city));

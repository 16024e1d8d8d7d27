ALTER TABLE people ALTER COLUMN home DROP DEFAULT;
DROP INDEX people_city;
DROP VIEW homes;
ALTER TABLE people ALTER COLUMN work TYPE text USING CASE WHEN work IS DISTINCT FROM NULL THEN ROW((work).city, (work).no, NULL, (work).street)::text END;
ALTER TABLE people DROP CONSTRAINT people_home_check;
ALTER TABLE people ALTER COLUMN home TYPE text USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).city, (home).no, NULL, (home).street)::text END;
DROP TYPE address;
CREATE TYPE address AS (
    city text,
    no integer,
    country text,
    street text
);
COMMENT ON COLUMN address.country IS 'Of two letters';
-- may fail: if a value of people.home doesn't fit address
ALTER TABLE people ALTER COLUMN home TYPE address USING home::address;
ALTER TABLE people ALTER COLUMN home SET DEFAULT ROW('Ur'::text, 1, NULL::text, 'Main'::text)::address;
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

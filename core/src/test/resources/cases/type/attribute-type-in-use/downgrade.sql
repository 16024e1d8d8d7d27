DROP VIEW homes;
ALTER TABLE people DROP CONSTRAINT people_home_check;
ALTER TABLE people ALTER COLUMN home TYPE text;
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    no integer
);
-- may fail: if a value of people.home doesn't fit address
ALTER TABLE people ALTER COLUMN home TYPE address USING home::address;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_home_check CHECK ((home).no > 0);
CREATE VIEW homes AS
SELECT (home).street AS street
   FROM people;

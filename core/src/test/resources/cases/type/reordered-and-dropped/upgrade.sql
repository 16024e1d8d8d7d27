DROP VIEW streets;
ALTER TABLE people ALTER COLUMN home TYPE text USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).city, (home).no)::text END;
-- data loss: attribute street of every address
ALTER TYPE address DROP ATTRIBUTE street;
DROP TYPE address;
CREATE TYPE address AS (
    city text,
    no integer
);
-- may fail: if a value of people.home doesn't fit address
ALTER TABLE people ALTER COLUMN home TYPE address USING home::address;
CREATE VIEW cities AS
SELECT (home).city AS city
   FROM people;

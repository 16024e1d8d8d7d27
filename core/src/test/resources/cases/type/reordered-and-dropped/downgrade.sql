DROP VIEW cities;
ALTER TABLE people ALTER COLUMN home TYPE text USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW(NULL, (home).no, (home).city)::text END;
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    no integer,
    city text
);
-- may fail: if a value of people.home doesn't fit address
ALTER TABLE people ALTER COLUMN home TYPE address USING home::address;
CREATE VIEW streets AS
SELECT (home).street AS street
   FROM people;

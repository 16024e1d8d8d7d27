DROP STATISTICS by_doubled;
-- may fail: if a value of people.zip doesn't fit integer
ALTER TABLE people ALTER COLUMN zip TYPE integer;
-- data loss: all values of people.doubled
ALTER TABLE people DROP COLUMN doubled;
ALTER TABLE people ADD COLUMN doubled integer GENERATED ALWAYS AS (id * 2) STORED;
CREATE STATISTICS public.by_doubled ON zip, doubled FROM people;

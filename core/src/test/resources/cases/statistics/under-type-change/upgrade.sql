DROP STATISTICS by_doubled;
ALTER TABLE people ALTER COLUMN zip TYPE bigint;
ALTER TABLE people DROP COLUMN doubled;
ALTER TABLE people ADD COLUMN doubled integer GENERATED ALWAYS AS (id * 3) STORED;
CREATE STATISTICS public.by_doubled ON doubled, zip FROM people;

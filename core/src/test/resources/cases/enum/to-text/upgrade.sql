ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
DROP VIEW moods;
ALTER TABLE people ALTER COLUMN mood TYPE text;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::text;
DROP TYPE mood;
CREATE VIEW moods AS
SELECT mood,
    count(*) AS people
   FROM people
  GROUP BY mood;

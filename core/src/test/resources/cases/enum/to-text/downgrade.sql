CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
DROP VIEW moods;
-- may fail: if a value of people.mood doesn't fit mood
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;
CREATE VIEW moods AS
SELECT mood,
    count(*) AS people
   FROM people
  GROUP BY mood;

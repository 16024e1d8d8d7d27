ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN others DROP DEFAULT;
-- may fail: if a value of people.past doesn't fit mood[]
ALTER TABLE people ALTER COLUMN past TYPE mood[];
DROP INDEX people_mood;
DROP VIEW happy;
-- may fail: if a value of people.mood doesn't fit mood
ALTER TABLE people ALTER COLUMN mood TYPE mood;
-- may fail: if a value of people.others doesn't fit mood
ALTER TABLE people ALTER COLUMN others TYPE mood[];
DROP DOMAIN moods;
DROP DOMAIN known_mood;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok', 'bad');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'sad' THEN 'ok' ELSE mood::text END)::mood,
    ALTER COLUMN others DROP DEFAULT,
    ALTER COLUMN others TYPE mood[] USING array_replace(others::text[], 'sad', 'ok')::mood[],
    ALTER COLUMN past DROP DEFAULT,
    ALTER COLUMN past TYPE mood[] USING array_replace(past::text[], 'sad', 'ok')::mood[],
    ALTER COLUMN plain DROP DEFAULT,
    ALTER COLUMN plain TYPE mood USING (CASE plain::text WHEN 'sad' THEN 'ok' ELSE plain::text END)::mood;
-- data loss: value sad of enum mood, whose rows become ok
DROP TYPE whimbrel_replaced;
CREATE DOMAIN known_mood AS mood DEFAULT 'ok'::mood
    CONSTRAINT known_mood_check CHECK (VALUE <> 'bad'::mood);
CREATE DOMAIN moods AS mood[];
-- may fail: if a value of people.mood doesn't fit known_mood
ALTER TABLE people ALTER COLUMN mood TYPE known_mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;
-- may fail: if a value of people.others doesn't fit known_mood
ALTER TABLE people ALTER COLUMN others TYPE known_mood[];
ALTER TABLE people ALTER COLUMN others SET DEFAULT '{ok}'::known_mood[];
-- may fail: if a value of people.past doesn't fit moods
ALTER TABLE people ALTER COLUMN past TYPE moods;
CREATE VIEW happy AS
SELECT id,
    mood,
    others
   FROM people
  WHERE mood::mood = 'ok'::mood;
CREATE INDEX people_mood ON people (mood) WHERE mood::mood = 'ok'::mood;

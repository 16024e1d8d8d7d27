CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
DROP INDEX people_ok;
ALTER TABLE people DROP CONSTRAINT people_mood_check;
-- may fail: if a value of people.mood doesn't fit mood
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;
CREATE INDEX people_ok ON people (id) WHERE mood = 'ok'::mood;

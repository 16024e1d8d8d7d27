CREATE TYPE mood AS ENUM ('sad', 'ok');
-- may fail: if a value of people.mood doesn't fit mood
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood[1]::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;
DROP DOMAIN moods;

CREATE DOMAIN moods AS text[];
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
-- may fail: if a value of people.mood doesn't fit moods
ALTER TABLE people ALTER COLUMN mood TYPE moods USING array[mood::text];
DROP TYPE mood;

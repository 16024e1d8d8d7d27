ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok';
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
-- may fail: if a value of people.mood doesn't fit mood
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;

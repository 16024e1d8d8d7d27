CREATE TYPE feeling AS ENUM ('sad', 'ok');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
-- may fail: if a value of people.mood doesn't fit feeling
ALTER TABLE people ALTER COLUMN mood TYPE feeling USING mood::text::feeling;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::feeling;
DROP TYPE mood;

ALTER TYPE mood ADD VALUE 'ok' AFTER 'sad';
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_check CHECK (mood <> 'ok'::mood OR id > 0);
CREATE VIEW ok_people AS
SELECT id
   FROM people
  WHERE mood = 'ok'::mood;
CREATE INDEX people_ok ON people (id) WHERE mood = 'ok'::mood;

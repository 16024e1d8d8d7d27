ALTER TABLE people DROP COLUMN moody;
ALTER TABLE people DROP CONSTRAINT people_check;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::mood;
DROP TYPE whimbrel_replaced;
ALTER TABLE people ADD COLUMN moody boolean GENERATED ALWAYS AS (mood = 'sad'::mood) STORED;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_check CHECK (mood <> 'sad'::mood OR id < 10);

ALTER TABLE films ALTER COLUMN mood DROP DEFAULT;
ALTER FOREIGN TABLE films ALTER COLUMN moods TYPE text;
ALTER FOREIGN TABLE films ALTER COLUMN strong TYPE text;
DROP VIEW moods;
ALTER TABLE films DROP CONSTRAINT c;
ALTER FOREIGN TABLE films ALTER COLUMN mood TYPE text;
DROP DOMAIN strong;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('happy', 'sad');
ALTER TABLE users
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'gone' THEN 'sad' ELSE mood::text END)::mood;
-- data loss: value gone of enum mood, whose rows become sad
DROP TYPE whimbrel_replaced;
CREATE DOMAIN strong AS mood
    CONSTRAINT strong_check CHECK (VALUE <> 'happy'::mood);
ALTER FOREIGN TABLE films ALTER COLUMN mood TYPE mood;
ALTER TABLE films ALTER COLUMN mood SET DEFAULT 'sad'::mood;
ALTER FOREIGN TABLE films ALTER COLUMN moods TYPE mood[];
ALTER FOREIGN TABLE films ALTER COLUMN strong TYPE strong;
ALTER FOREIGN TABLE films ADD CONSTRAINT c CHECK (mood <> 'happy'::mood);
CREATE VIEW moods AS
SELECT mood
   FROM films;

DROP INDEX people_good;
ALTER TABLE people DROP COLUMN good;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
ALTER TABLE people ADD COLUMN good boolean GENERATED ALWAYS AS (mood > 'sad'::mood) STORED;
CREATE INDEX people_good ON people (good);

DROP INDEX people_sad;
DROP INDEX people_happy;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
CREATE INDEX people_happy ON people ((mood = 'happy'::mood));
CREATE INDEX people_sad ON people (name) WHERE mood = 'sad'::mood;

ALTER TABLE people DROP CONSTRAINT people_mood_fkey;
ALTER TABLE people DROP CONSTRAINT not_sad;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE moods
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT not_sad CHECK (mood <> 'sad'::mood);
-- may fail: if a row of people points to nothing
ALTER TABLE people ADD CONSTRAINT people_mood_fkey FOREIGN KEY (mood) REFERENCES moods(mood);

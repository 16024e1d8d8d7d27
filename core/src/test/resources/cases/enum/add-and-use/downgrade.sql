DROP INDEX people_ok;
DROP VIEW ok_people;
ALTER TABLE people DROP CONSTRAINT people_check;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'sad' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'sad'::mood;
-- data loss: value ok of enum mood, whose rows become sad
DROP TYPE whimbrel_replaced;

ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'sad' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'sad'::mood,
    ALTER COLUMN other DROP DEFAULT,
    ALTER COLUMN other TYPE mood USING (CASE other::text WHEN 'ok' THEN 'sad' ELSE other::text END)::mood;
-- data loss: value ok of enum mood, whose rows become sad
DROP TYPE whimbrel_replaced;

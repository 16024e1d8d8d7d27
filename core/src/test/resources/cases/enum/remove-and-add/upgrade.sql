ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'fine', 'happy');
ALTER TABLE days
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'fine' ELSE mood::text END)::mood;
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'fine' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'fine'::mood;
-- data loss: value ok of enum mood, whose rows become fine
DROP TYPE whimbrel_replaced;

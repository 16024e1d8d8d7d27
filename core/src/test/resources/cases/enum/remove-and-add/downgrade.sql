ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE days
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'fine' THEN 'ok' WHEN 'happy' THEN 'ok' ELSE mood::text END)::mood;
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'fine' THEN 'ok' WHEN 'happy' THEN 'ok' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::mood;
-- data loss: value fine of enum mood, whose rows become ok
-- data loss: value happy of enum mood, whose rows become ok
DROP TYPE whimbrel_replaced;

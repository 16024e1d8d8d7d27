ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok', 'happy', 'great');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'sad' THEN 'ok' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::mood;
-- data loss: value sad of enum mood, whose rows become ok
DROP TYPE whimbrel_replaced;

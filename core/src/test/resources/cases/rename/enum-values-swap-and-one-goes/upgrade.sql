ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';
ALTER TYPE mood RENAME VALUE 'glad' TO 'great';
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('fine', 'great');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'sad' THEN 'fine' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'fine'::mood;
-- data loss: value sad of enum mood, whose rows become fine
DROP TYPE whimbrel_replaced;

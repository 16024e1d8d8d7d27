ALTER TYPE mood RENAME VALUE 'blue' TO 'blue_former';
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
ALTER TABLE people DROP CONSTRAINT people_check;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('blue', 'ok');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'blue_former' THEN 'ok' ELSE mood::text END)::mood,
    ALTER COLUMN mood SET DEFAULT 'blue'::mood;
-- data loss: value blue_former of enum mood, whose rows become ok
DROP TYPE whimbrel_replaced;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_check CHECK (mood <> 'ok'::mood OR id > 1);

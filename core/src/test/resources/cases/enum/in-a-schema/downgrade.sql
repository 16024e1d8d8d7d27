ALTER TYPE app.mood RENAME TO whimbrel_replaced;
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
ALTER TABLE app.people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE app.mood USING (CASE mood::text WHEN 'happy' THEN 'ok' ELSE mood::text END)::app.mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::app.mood;
-- data loss: value happy of enum app.mood, whose rows become ok
DROP TYPE app.whimbrel_replaced;

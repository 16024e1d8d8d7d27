DROP VIEW all_people;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'sad' THEN 'ok' ELSE mood::text END)::mood;
-- data loss: value sad of enum mood, whose rows become ok
DROP TYPE whimbrel_replaced;
ALTER TYPE size RENAME TO whimbrel_replaced;
CREATE TYPE size AS ENUM ('s', 'l');
ALTER TABLE people
    ALTER COLUMN size DROP DEFAULT,
    ALTER COLUMN size TYPE size USING (CASE size::text WHEN 'm' THEN 'l' ELSE size::text END)::size,
    ALTER COLUMN size SET DEFAULT 's'::size;
-- data loss: value m of enum size, whose rows become l
DROP TYPE whimbrel_replaced;
CREATE VIEW all_people AS
SELECT id,
    mood,
    size
   FROM people;

ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE text;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok');
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'fine'::text;

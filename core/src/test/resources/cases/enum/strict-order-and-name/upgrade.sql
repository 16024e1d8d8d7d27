ALTER TYPE mood RENAME TO temper;
ALTER TYPE temper RENAME TO whimbrel_replaced;
CREATE TYPE temper AS ENUM ('ok', 'sad');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE temper USING mood::text::temper;
DROP TYPE whimbrel_replaced;

ALTER TYPE temper RENAME TO whimbrel_replaced;
CREATE TYPE temper AS ENUM ('sad', 'ok');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE temper USING mood::text::temper;
DROP TYPE whimbrel_replaced;
ALTER TYPE temper RENAME TO mood;

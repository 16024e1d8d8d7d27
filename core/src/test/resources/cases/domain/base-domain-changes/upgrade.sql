ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
-- data loss: digits of items.price
-- may fail: if a value of items.price doesn't fit numeric(10,2)
ALTER TABLE items ALTER COLUMN price TYPE numeric(10,2);
-- data loss: digits of items.other
-- may fail: if a value of items.other doesn't fit numeric(10,2)
ALTER TABLE items ALTER COLUMN other TYPE numeric(10,2);
-- data loss: digits of items.prices
-- may fail: if a value of items.prices doesn't fit numeric(10,2)
ALTER TABLE items ALTER COLUMN prices TYPE numeric(10,2)[];
DROP DOMAIN price;
DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(10,2);
CREATE DOMAIN price AS amount
    CONSTRAINT price_check CHECK (VALUE::numeric > 0::numeric);
-- may fail: if a value of items.price doesn't fit price
ALTER TABLE items ALTER COLUMN price TYPE price;
ALTER TABLE items ALTER COLUMN price SET DEFAULT 3;
-- may fail: if a value of items.other doesn't fit amount
ALTER TABLE items ALTER COLUMN other TYPE amount;
-- may fail: if a value of items.prices doesn't fit price
ALTER TABLE items ALTER COLUMN prices TYPE price[];

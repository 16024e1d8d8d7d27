ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
-- data loss: the fraction of items.price
-- may fail: if a value of items.price doesn't fit integer
ALTER TABLE items ALTER COLUMN price TYPE integer;
-- data loss: the fraction of items.other
-- may fail: if a value of items.other doesn't fit integer
ALTER TABLE items ALTER COLUMN other TYPE integer;
-- data loss: the fraction of items.prices
-- may fail: if a value of items.prices doesn't fit integer
ALTER TABLE items ALTER COLUMN prices TYPE integer[];
DROP DOMAIN price;
DROP DOMAIN amount;
CREATE DOMAIN amount AS integer;
CREATE DOMAIN price AS amount
    CONSTRAINT price_check CHECK (VALUE::integer > 0);
-- may fail: if a value of items.price doesn't fit price
ALTER TABLE items ALTER COLUMN price TYPE price;
ALTER TABLE items ALTER COLUMN price SET DEFAULT 3;
-- may fail: if a value of items.other doesn't fit amount
ALTER TABLE items ALTER COLUMN other TYPE amount;
-- may fail: if a value of items.prices doesn't fit price
ALTER TABLE items ALTER COLUMN prices TYPE price[];

DROP VIEW amounts;
-- data loss: digits of items.amount
-- may fail: if a value of items.amount doesn't fit numeric(10,2)
ALTER TABLE items ALTER COLUMN amount TYPE numeric(10,2);
DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(10,2) DEFAULT 1
    CONSTRAINT amount_check CHECK (VALUE >= 0::numeric);
-- may fail: if a value of items.amount doesn't fit amount
ALTER TABLE items ALTER COLUMN amount TYPE amount;
CREATE VIEW amounts AS
SELECT amount
   FROM items;

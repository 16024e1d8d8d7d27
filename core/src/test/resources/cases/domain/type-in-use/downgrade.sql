DROP VIEW amounts;
-- data loss: the fraction of items.amount
-- may fail: if a value of items.amount doesn't fit integer
ALTER TABLE items ALTER COLUMN amount TYPE integer;
DROP DOMAIN amount;
CREATE DOMAIN amount AS integer DEFAULT 1
    CONSTRAINT amount_check CHECK (VALUE >= 0);
-- may fail: if a value of items.amount doesn't fit amount
ALTER TABLE items ALTER COLUMN amount TYPE amount;
CREATE VIEW amounts AS
SELECT amount
   FROM items;

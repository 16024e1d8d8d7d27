
ALTER TABLE orders RENAME COLUMN sum TO total;

ALTER TABLE orders RENAME COLUMN client TO customer;

ALTER TABLE orders RENAME TO purchases;

ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER TABLE purchases ALTER COLUMN total SET DEFAULT 0;

ALTER TABLE purchases ADD COLUMN note text;

ALTER TABLE purchases ADD CONSTRAINT purchases_customer_fkey FOREIGN KEY (customer) REFERENCES customers(id) NOT VALID;

-- whimbrel:batches
UPDATE purchases
SET total = 0
WHERE total IS NULL;

-- whimbrel:transaction
ALTER TABLE purchases ADD CONSTRAINT purchases_total_filled CHECK ((total IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE purchases
SET total = 0
WHERE total IS NULL;

-- whimbrel:transaction
-- may fail: if a row of purchases breaks purchases_total_filled
ALTER TABLE purchases VALIDATE CONSTRAINT purchases_total_filled;
-- whimbrel:commit

ALTER TABLE purchases ALTER COLUMN total SET NOT NULL;

ALTER TABLE purchases DROP CONSTRAINT purchases_total_filled;
-- whimbrel:commit

-- may fail: if a row of purchases breaks purchases_customer_fkey
ALTER TABLE purchases VALIDATE CONSTRAINT purchases_customer_fkey;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY purchases_total_idx ON purchases (total);

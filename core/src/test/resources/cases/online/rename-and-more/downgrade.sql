
ALTER TABLE purchases ALTER COLUMN total DROP DEFAULT;

ALTER TABLE purchases ALTER COLUMN total DROP NOT NULL;

DROP INDEX purchases_total_idx;

-- data loss: all values of purchases.note
ALTER TABLE purchases DROP COLUMN note;

ALTER TABLE purchases DROP CONSTRAINT purchases_customer_fkey;

ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;

ALTER TABLE purchases RENAME TO orders;

ALTER TABLE orders RENAME COLUMN customer TO client;

ALTER TABLE orders RENAME COLUMN total TO sum;

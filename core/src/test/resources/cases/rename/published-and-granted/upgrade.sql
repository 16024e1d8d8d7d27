ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE orders RENAME TO purchases;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

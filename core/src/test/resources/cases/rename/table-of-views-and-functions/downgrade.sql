ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER TABLE purchases RENAME TO orders;

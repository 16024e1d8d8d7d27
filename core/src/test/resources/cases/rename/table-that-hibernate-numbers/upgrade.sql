ALTER TABLE orders RENAME TO purchases;
ALTER SEQUENCE orders_seq RENAME TO purchases_seq;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER SEQUENCE purchases_seq RENAME TO orders_seq;
ALTER TABLE purchases RENAME TO orders;

ALTER TABLE sales.purchases RENAME CONSTRAINT purchases_total_key TO orders_sum_key;
ALTER TABLE sales.purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER TABLE totals RENAME COLUMN total TO sum;
ALTER SEQUENCE sales.purchases_seq SET SCHEMA public;
ALTER SEQUENCE purchases_seq RENAME TO orders_seq;
ALTER TABLE sales.purchases SET SCHEMA public;
ALTER TABLE purchases RENAME TO orders;
ALTER TABLE orders RENAME COLUMN total TO sum;
DROP SCHEMA sales;

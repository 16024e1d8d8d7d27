ALTER TABLE sales.orders RENAME TO orders_former;
ALTER INDEX sales.orders_sum RENAME TO orders_sum_former;
ALTER TABLE sales.orders_former RENAME CONSTRAINT orders_pkey TO orders_pkey_former;
ALTER SEQUENCE sales.orders_id_seq RENAME TO orders_id_seq_former;
ALTER TABLE orders SET SCHEMA sales;
-- data loss: all rows of sales.orders_former
DROP TABLE sales.orders_former;

ALTER TABLE orders RENAME TO orders_former;
ALTER TABLE orders_former SET SCHEMA sales;
ALTER TABLE sales.orders_former RENAME TO buys;
ALTER TABLE sales.buys RENAME CONSTRAINT orders_pkey TO buys_pkey;

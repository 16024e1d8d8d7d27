ALTER TABLE sales.buys RENAME CONSTRAINT buys_pkey TO orders_pkey;
ALTER TABLE sales.buys RENAME TO orders_former;
ALTER TABLE sales.orders_former SET SCHEMA public;
ALTER TABLE orders_former RENAME TO orders;

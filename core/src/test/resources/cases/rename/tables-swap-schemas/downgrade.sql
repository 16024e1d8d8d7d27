ALTER TABLE sales.orders RENAME TO orders_former;
ALTER TABLE sales.orders_former SET SCHEMA public;
ALTER TABLE orders SET SCHEMA sales;
ALTER TABLE orders_former RENAME TO orders;

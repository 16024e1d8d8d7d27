ALTER TABLE orders RENAME TO orders_former;
ALTER TABLE sales.orders SET SCHEMA public;
ALTER TABLE orders_former SET SCHEMA sales;
ALTER TABLE sales.orders_former RENAME TO orders;

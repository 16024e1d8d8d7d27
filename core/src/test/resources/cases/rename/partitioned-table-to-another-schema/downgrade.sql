ALTER TABLE sales.orders_rest SET SCHEMA public;
ALTER TABLE sales.orders SET SCHEMA public;

ALTER TABLE orders SET SCHEMA sales;
ALTER TABLE orders_rest SET SCHEMA sales;

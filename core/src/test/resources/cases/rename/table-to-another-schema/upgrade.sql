ALTER TABLE orders SET SCHEMA sales;
CREATE STATISTICS sales.orders_stats ON parent, sum FROM sales.orders;
DROP STATISTICS orders_stats;

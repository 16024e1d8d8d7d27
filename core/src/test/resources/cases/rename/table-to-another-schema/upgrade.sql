ALTER TABLE orders SET SCHEMA sales;
CREATE STATISTICS sales.orders_stats ON sum, parent FROM sales.orders;
DROP STATISTICS orders_stats;

CREATE STATISTICS public.orders_stats ON parent, sum FROM sales.orders;
DROP STATISTICS sales.orders_stats;
ALTER TABLE sales.orders SET SCHEMA public;

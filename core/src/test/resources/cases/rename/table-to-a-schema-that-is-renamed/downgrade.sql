ALTER SCHEMA journal RENAME TO audit;
ALTER TABLE audit.orders SET SCHEMA public;

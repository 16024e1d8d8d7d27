
-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY orders_total_idx;

-- whimbrel:transaction
ALTER TABLE orders RENAME COLUMN total TO sum;

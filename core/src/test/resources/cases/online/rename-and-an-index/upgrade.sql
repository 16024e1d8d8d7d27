
ALTER TABLE orders RENAME COLUMN sum TO total;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_total_idx ON orders (total);

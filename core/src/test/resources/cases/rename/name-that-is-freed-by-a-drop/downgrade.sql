CREATE INDEX orders_sum_idx ON orders (total);
DROP INDEX orders_total_idx;
CREATE INDEX orders_total_idx ON orders (id, total);
ALTER TABLE orders RENAME COLUMN total TO sum;

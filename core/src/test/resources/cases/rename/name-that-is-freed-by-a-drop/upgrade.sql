ALTER TABLE orders RENAME COLUMN sum TO total;
DROP INDEX orders_total_idx;
CREATE INDEX orders_total_idx ON orders (total);
DROP INDEX orders_sum_idx;

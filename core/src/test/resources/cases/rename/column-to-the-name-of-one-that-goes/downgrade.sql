ALTER TABLE orders ADD COLUMN total_former text DEFAULT 'x'::text;
ALTER TABLE sums RENAME COLUMN total TO sum;
ALTER TABLE orders RENAME COLUMN total TO sum;
ALTER TABLE orders RENAME COLUMN total_former TO total;

ALTER TABLE orders RENAME COLUMN total TO total_former;
ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE sums RENAME COLUMN sum TO total;
-- data loss: all values of orders.total_former
ALTER TABLE orders DROP COLUMN total_former;

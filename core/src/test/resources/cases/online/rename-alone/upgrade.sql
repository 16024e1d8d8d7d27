
ALTER TABLE orders RENAME COLUMN sum TO total;

ALTER TABLE orders RENAME CONSTRAINT orders_sum_check TO orders_total_check;


ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO orders_sum_check;

ALTER TABLE orders RENAME COLUMN total TO sum;

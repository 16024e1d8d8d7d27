ALTER TABLE orders RENAME COLUMN total TO total_former;
ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE orders RENAME COLUMN key TO key_former;
ALTER TABLE orders RENAME COLUMN code TO key;
ALTER INDEX orders_key_idx RENAME TO orders_key_idx_former;
ALTER INDEX orders_total_idx RENAME TO orders_total_idx_former;
ALTER TABLE orders RENAME CONSTRAINT orders_total_key TO orders_total_key_former;
ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO orders_total_check_former;
ALTER TABLE orders RENAME CONSTRAINT orders_sum_key TO orders_total_key;
ALTER TABLE orders RENAME CONSTRAINT orders_sum_check TO orders_total_check;
ALTER INDEX orders_code_idx RENAME TO orders_key_idx;
ALTER INDEX orders_sum_idx RENAME TO orders_total_idx;
DROP INDEX orders_total_idx_former;
DROP INDEX orders_key_idx_former;
-- data loss: all values of orders.key_former
ALTER TABLE orders DROP COLUMN key_former;
ALTER TABLE orders DROP CONSTRAINT orders_total_check_former;
ALTER TABLE orders DROP CONSTRAINT orders_total_key_former;
-- data loss: all values of orders.total_former
ALTER TABLE orders DROP COLUMN total_former;

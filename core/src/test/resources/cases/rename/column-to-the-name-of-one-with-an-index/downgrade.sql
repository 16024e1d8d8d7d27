ALTER TABLE orders ADD COLUMN total_former integer;
ALTER TABLE orders ADD COLUMN key_former text;
-- may fail: if rows of orders collide
ALTER TABLE orders ADD CONSTRAINT orders_total_key_former UNIQUE (total_former);
-- may fail: if a row of orders doesn't fit
ALTER TABLE orders ADD CONSTRAINT orders_total_check_former CHECK (total_former > 0);
CREATE INDEX orders_key_idx_former ON orders (id, lower(key_former));
CREATE INDEX orders_total_idx_former ON orders (total_former);
ALTER INDEX orders_total_idx RENAME TO orders_sum_idx;
ALTER INDEX orders_key_idx RENAME TO orders_code_idx;
ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO orders_sum_check;
ALTER TABLE orders RENAME CONSTRAINT orders_total_key TO orders_sum_key;
ALTER TABLE orders RENAME CONSTRAINT orders_total_check_former TO orders_total_check;
ALTER TABLE orders RENAME CONSTRAINT orders_total_key_former TO orders_total_key;
ALTER INDEX orders_total_idx_former RENAME TO orders_total_idx;
ALTER INDEX orders_key_idx_former RENAME TO orders_key_idx;
ALTER TABLE orders RENAME COLUMN key TO code;
ALTER TABLE orders RENAME COLUMN key_former TO key;
ALTER TABLE orders RENAME COLUMN total TO sum;
ALTER TABLE orders RENAME COLUMN total_former TO total;

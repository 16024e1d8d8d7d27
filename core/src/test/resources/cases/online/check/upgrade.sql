
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total > 0::numeric) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_total_check
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;

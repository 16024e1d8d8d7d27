
ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE NOT VALID;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_user_id_fkey
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_id_fkey;

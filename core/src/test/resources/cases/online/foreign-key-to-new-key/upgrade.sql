
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_id_key ON users (id);

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE USING INDEX users_id_key;
-- whimbrel:commit

ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_user_id_fkey
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_id_fkey;


-- may fail: if rows of users collide
-- long lock: builds an index on users, and nobody reads or writes it meanwhile
ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id);

ALTER TABLE orders DROP CONSTRAINT orders_user_fkey;

ALTER TABLE users DROP CONSTRAINT users_pkey;

-- may fail: if rows of users collide
-- long lock: builds an index on users, and nobody reads or writes it meanwhile
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (email);

ALTER TABLE orders ADD CONSTRAINT orders_user_fkey FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_user_fkey
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_fkey;

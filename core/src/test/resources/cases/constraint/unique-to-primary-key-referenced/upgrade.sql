ALTER TABLE users ADD COLUMN boss bigint;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE users DROP CONSTRAINT users_id_key;
-- may fail: if a row of users points to nothing
ALTER TABLE users ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users(id);

-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id);
ALTER TABLE users DROP CONSTRAINT users_boss_fkey;
-- data loss: all values of users.boss
ALTER TABLE users DROP COLUMN boss;
ALTER TABLE users DROP CONSTRAINT users_pkey;

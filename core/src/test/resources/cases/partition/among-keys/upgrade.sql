ALTER TABLE users DROP CONSTRAINT users_boss_fkey;
ALTER TABLE users DETACH PARTITION users_1;
-- may fail: if users_rest holds rows that belong to users_3
CREATE TABLE users_3 PARTITION OF users FOR VALUES FROM (20) TO (30);
-- may fail: if a row of users_2 is out of its bounds
ALTER TABLE users ATTACH PARTITION users_2 FOR VALUES FROM (10) TO (20);
-- may fail: if a row of users points to nothing
ALTER TABLE users ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users(id);

ALTER TABLE users DETACH PARTITION users_3;
ALTER TABLE users DROP CONSTRAINT users_boss_fkey;
ALTER TABLE users DETACH PARTITION users_2;
-- data loss: all rows of users_3
DROP TABLE users_3;
-- may fail: if a row of users_1 is out of its bounds
ALTER TABLE users ATTACH PARTITION users_1 FOR VALUES FROM (1) TO (10);
-- may fail: if a row of users points to nothing
ALTER TABLE users ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users(id);

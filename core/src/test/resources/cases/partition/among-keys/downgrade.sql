ALTER TABLE users DETACH PARTITION users_2;
ALTER TABLE users DETACH PARTITION users_3;
ALTER TABLE users_2 DROP CONSTRAINT users_boss_fkey;
-- data loss: all rows of users_3
DROP TABLE users_3;
-- may fail: if a row of users_1 is out of its bounds
ALTER TABLE users ATTACH PARTITION users_1 FOR VALUES FROM (1) TO (10);

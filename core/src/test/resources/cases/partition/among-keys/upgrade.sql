ALTER TABLE users DETACH PARTITION users_1;
-- may fail: if users_rest holds rows that belong to users_3
CREATE TABLE users_3 PARTITION OF users FOR VALUES FROM (20) TO (30);
-- may fail: if a row of users_2 is out of its bounds
ALTER TABLE users ATTACH PARTITION users_2 FOR VALUES FROM (10) TO (20);
ALTER TABLE users_1 DROP CONSTRAINT users_boss_fkey;

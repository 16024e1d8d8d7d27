-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX users_id ON users (id);
-- data loss: all rows of posts
DROP TABLE posts;
ALTER TABLE users DROP CONSTRAINT users_pkey;

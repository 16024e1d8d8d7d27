-- data loss: all rows of posts
DROP TABLE posts;
-- data loss: all rows of users if the server crashes
ALTER TABLE users SET UNLOGGED;

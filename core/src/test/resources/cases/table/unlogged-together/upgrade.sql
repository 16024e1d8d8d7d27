-- data loss: all rows of posts if the server crashes
ALTER TABLE posts SET UNLOGGED;
-- data loss: all rows of users if the server crashes
ALTER TABLE users SET UNLOGGED;

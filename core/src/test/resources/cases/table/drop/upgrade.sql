-- data loss: all rows of posts
DROP TABLE posts;

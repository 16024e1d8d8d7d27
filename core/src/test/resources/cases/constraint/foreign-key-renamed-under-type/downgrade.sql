-- may fail: if a value of posts.user_id doesn't fit integer
ALTER TABLE posts ALTER COLUMN user_id TYPE integer;
-- may fail: if a value of users.id doesn't fit integer
ALTER TABLE users ALTER COLUMN id TYPE integer;
ALTER TABLE posts RENAME CONSTRAINT fk_2 TO fk_1;

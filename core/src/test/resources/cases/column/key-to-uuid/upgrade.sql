ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;
-- may fail: if a value of posts.user_id doesn't fit uuid
ALTER TABLE posts ALTER COLUMN user_id TYPE uuid USING user_id::uuid;
-- may fail: if a value of users.id doesn't fit uuid
ALTER TABLE users ALTER COLUMN id TYPE uuid USING id::uuid;
-- may fail: if a row of posts points to nothing
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);

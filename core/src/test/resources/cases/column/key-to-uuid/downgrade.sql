ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;
ALTER TABLE posts ALTER COLUMN user_id TYPE text;
ALTER TABLE users ALTER COLUMN id TYPE text;
-- may fail: if a row of posts points to nothing
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);

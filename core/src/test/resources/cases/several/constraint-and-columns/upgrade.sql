ALTER TABLE posts ADD COLUMN author_id integer;
-- may fail: if a row of posts points to nothing
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE users ADD COLUMN email text;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);
ALTER TABLE posts DROP CONSTRAINT posts_author_fkey;
ALTER TABLE users DROP CONSTRAINT users_login;
-- data loss: all values of users.login
ALTER TABLE users DROP COLUMN login;
-- data loss: all values of posts.author
ALTER TABLE posts DROP COLUMN author;
ALTER TABLE posts DROP CONSTRAINT fk_x;
-- may fail: if a row of posts doesn't fit
ALTER TABLE posts ADD CONSTRAINT fk_x CHECK (id >= 0);

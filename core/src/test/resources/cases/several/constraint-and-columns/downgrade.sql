ALTER TABLE posts ADD COLUMN author text;
ALTER TABLE users ADD COLUMN login text;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_login UNIQUE (login);
-- may fail: if a row of posts points to nothing
ALTER TABLE posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES users(login);
ALTER TABLE users DROP CONSTRAINT users_email;
-- data loss: all values of users.email
ALTER TABLE users DROP COLUMN email;
ALTER TABLE posts DROP CONSTRAINT posts_author_id_fkey;
-- data loss: all values of posts.author_id
ALTER TABLE posts DROP COLUMN author_id;
ALTER TABLE posts DROP CONSTRAINT fk_x;
-- may fail: if a row of posts doesn't fit
ALTER TABLE posts ADD CONSTRAINT fk_x CHECK (id > 0);

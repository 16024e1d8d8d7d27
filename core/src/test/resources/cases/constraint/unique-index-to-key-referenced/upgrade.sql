-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
DROP INDEX users_id;
CREATE TABLE posts (
    id bigint,
    users_id bigint,
    CONSTRAINT posts_users_fkey FOREIGN KEY (users_id) REFERENCES users(id)
);

ALTER TABLE users SET LOGGED;
CREATE TABLE posts (
    users_id bigint,
    CONSTRAINT posts_users_id_fkey FOREIGN KEY (users_id) REFERENCES users(id)
);

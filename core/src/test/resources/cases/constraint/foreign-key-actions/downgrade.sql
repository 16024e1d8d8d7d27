ALTER TABLE posts DROP CONSTRAINT fk;
-- may fail: if a row of posts points to nothing
ALTER TABLE posts ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users(id);

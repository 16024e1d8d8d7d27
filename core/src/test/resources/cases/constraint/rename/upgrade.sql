ALTER TABLE users RENAME CONSTRAINT pk TO users_pkey;
ALTER TABLE posts RENAME CONSTRAINT fk_1 TO posts_user;
COMMENT ON CONSTRAINT posts_user ON posts IS 'Author';
ALTER TABLE users RENAME CONSTRAINT uq_1 TO users_email;
ALTER TABLE users RENAME CONSTRAINT ck_1 TO email_given;

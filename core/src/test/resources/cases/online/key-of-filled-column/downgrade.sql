
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- data loss: all values of users.token
ALTER TABLE users DROP COLUMN token;

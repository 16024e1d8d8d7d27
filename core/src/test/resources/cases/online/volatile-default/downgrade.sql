
-- data loss: all values of users.token
ALTER TABLE users DROP COLUMN token;

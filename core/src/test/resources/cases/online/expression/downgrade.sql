
-- data loss: all values of users.login
ALTER TABLE users DROP COLUMN login;

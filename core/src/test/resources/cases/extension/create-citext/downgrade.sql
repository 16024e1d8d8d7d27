DROP INDEX users_email;
-- data loss: all values of users.email
ALTER TABLE users DROP COLUMN email;
DROP EXTENSION citext;

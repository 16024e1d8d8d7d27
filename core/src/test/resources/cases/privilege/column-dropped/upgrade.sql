-- data loss: all values of users.mail
ALTER TABLE users DROP COLUMN mail;

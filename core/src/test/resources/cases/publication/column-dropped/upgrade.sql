ALTER PUBLICATION changes DROP TABLE ONLY users;
-- data loss: all values of users.mail
ALTER TABLE users DROP COLUMN mail;
ALTER PUBLICATION changes ADD TABLE ONLY users (id, name);

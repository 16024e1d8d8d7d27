ALTER TABLE users ADD COLUMN mail text;
ALTER PUBLICATION changes DROP TABLE ONLY users;
ALTER PUBLICATION changes ADD TABLE ONLY users (id, mail, name);

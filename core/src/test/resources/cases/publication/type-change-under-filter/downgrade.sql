ALTER PUBLICATION changes DROP TABLE ONLY users;
-- may fail: if a value of users.id doesn't fit integer
ALTER TABLE users ALTER COLUMN id TYPE integer;
-- may fail: if a value of users.age doesn't fit integer
ALTER TABLE users ALTER COLUMN age TYPE integer;
ALTER PUBLICATION changes ADD TABLE ONLY users (age, id, name) WHERE ((id > 3));

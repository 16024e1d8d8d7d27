-- data loss: all values of users.created
ALTER TABLE users DROP COLUMN created;
-- data loss: all values of users.tags
ALTER TABLE users DROP COLUMN tags;
-- data loss: all values of users.age
ALTER TABLE users DROP COLUMN age;
-- data loss: all values of users.name
ALTER TABLE users DROP COLUMN name;

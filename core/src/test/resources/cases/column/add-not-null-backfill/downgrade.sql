-- data loss: all values of users.age
ALTER TABLE users DROP COLUMN age;

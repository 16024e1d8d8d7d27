DROP EVENT TRIGGER refused;
-- data loss: all values of users.name
ALTER TABLE users DROP COLUMN name;

COMMENT ON TABLE app.users IS NULL;
DROP INDEX app.users_name;
-- data loss: all rows of users
DROP TABLE users;
-- data loss: all values of app.users.name
ALTER TABLE app.users DROP COLUMN name;

DROP VIEW app.names;
-- data loss: all rows of app.users
DROP TABLE app.users;
DROP SCHEMA app;

-- data loss: all rows of users
DROP TABLE users;
DROP EXTENSION citext;
DROP SCHEMA extensions;

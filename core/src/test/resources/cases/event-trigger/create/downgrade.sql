DROP EVENT TRIGGER "Watch Drops";
DROP EVENT TRIGGER off;
DROP EVENT TRIGGER watch;
-- data loss: all rows of users
DROP TABLE users;
DROP FUNCTION seen();

-- data loss: all rows of sessions
DROP TABLE sessions;

-- data loss: all rows of sessions if the server crashes
ALTER TABLE sessions SET UNLOGGED;

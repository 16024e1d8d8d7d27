ALTER TABLE hits SET LOGGED;
-- data loss: all rows of misses if the server crashes
ALTER TABLE misses SET UNLOGGED;
-- data loss: all rows of shots
DROP TABLE shots;

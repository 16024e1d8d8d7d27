ALTER TABLE t_1 SET LOGGED;
-- data loss: all rows of t_2 if the server crashes
ALTER TABLE t_2 SET UNLOGGED;

-- data loss: all rows of t_1 if the server crashes
ALTER TABLE t_1 SET UNLOGGED;
ALTER TABLE t_2 SET LOGGED;

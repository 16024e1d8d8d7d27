-- data loss: all rows of t_1
DROP TABLE t_1;
-- data loss: all rows of t_0
DROP TABLE t_0;
-- data loss: all rows of t
DROP TABLE t;

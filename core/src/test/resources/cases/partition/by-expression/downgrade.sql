-- data loss: all rows of t_n
DROP TABLE t_n;
-- data loss: all rows of t_a
DROP TABLE t_a;
-- data loss: all rows of t
DROP TABLE t;

-- data loss: all rows of t_null
DROP TABLE t_null;
-- data loss: all rows of t_ab
DROP TABLE t_ab;
-- data loss: all rows of t
DROP TABLE t;

-- data loss: all rows of t
DROP TABLE t;

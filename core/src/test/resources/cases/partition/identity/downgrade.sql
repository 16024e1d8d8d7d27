CREATE TABLE other (
    id integer
);
-- data loss: all rows of t_1
DROP TABLE t_1;
-- data loss: all rows of t
DROP TABLE t;

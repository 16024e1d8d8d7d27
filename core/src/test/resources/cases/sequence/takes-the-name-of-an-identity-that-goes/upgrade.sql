CREATE TABLE u (
    x integer
);
-- data loss: all rows of t
DROP TABLE t;
CREATE SEQUENCE t_id_seq;
ALTER SEQUENCE t_id_seq OWNED BY u.x;

CREATE TABLE t (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    at date
) PARTITION BY RANGE (at);
CREATE TABLE t_1 PARTITION OF t DEFAULT;
-- data loss: all rows of other
DROP TABLE other;

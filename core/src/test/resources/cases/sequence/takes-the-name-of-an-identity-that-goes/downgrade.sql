CREATE TABLE t (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
-- data loss: all rows of u
DROP TABLE u;

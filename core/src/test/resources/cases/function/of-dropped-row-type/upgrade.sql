CREATE TABLE other (
    id integer NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
DROP FUNCTION label(t);
DROP FUNCTION first_t();
-- data loss: all rows of t
DROP TABLE t;

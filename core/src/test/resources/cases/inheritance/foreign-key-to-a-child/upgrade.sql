-- may fail: if a row of other points to nothing
ALTER TABLE other ADD CONSTRAINT other_a_fkey FOREIGN KEY (a) REFERENCES joins(id);
CREATE TABLE t (
    a bigint NOT NULL
);
CREATE TABLE above () INHERITS (t);
CREATE TABLE below (
    id bigint NOT NULL,
    CONSTRAINT below_pkey PRIMARY KEY (id)
) INHERITS (above);
-- may fail: if a row of t points to nothing
ALTER TABLE t ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) REFERENCES below(id);
ALTER TABLE joins INHERIT other;

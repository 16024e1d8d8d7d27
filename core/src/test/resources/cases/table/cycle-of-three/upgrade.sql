CREATE TABLE a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE TABLE b (
    id integer NOT NULL,
    c_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
-- may fail: if a row of a points to nothing
ALTER TABLE a ADD CONSTRAINT a_to_b FOREIGN KEY (b_id) REFERENCES b(id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE c (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);
-- may fail: if a row of b points to nothing
ALTER TABLE b ADD CONSTRAINT b_to_c FOREIGN KEY (c_id) REFERENCES c(id);
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id);
CREATE TABLE leaf (
    id integer NOT NULL,
    a_id integer,
    b_id integer,
    CONSTRAINT leaf_pkey PRIMARY KEY (id),
    CONSTRAINT leaf_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id),
    CONSTRAINT leaf_b_id_fkey FOREIGN KEY (b_id) REFERENCES b(id)
);

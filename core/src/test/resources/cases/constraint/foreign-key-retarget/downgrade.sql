CREATE TABLE a (
    id integer NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE c DROP CONSTRAINT c_ref;
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_ref FOREIGN KEY (ref) REFERENCES a(id);

DROP VIEW staff;
CREATE TABLE staff (
    id integer NOT NULL,
    name text,
    CONSTRAINT staff_pkey PRIMARY KEY (id)
);

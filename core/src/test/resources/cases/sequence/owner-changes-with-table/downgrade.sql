CREATE TABLE a (
    id integer NOT NULL,
    n integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE s OWNED BY a.n;

CREATE TABLE orders (
    id integer NOT NULL,
    total integer,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION changes ADD TABLE ONLY orders;

CREATE TABLE orders (
    id integer NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);
ALTER TABLE orders OWNER TO writer;
ALTER TABLE users OWNER TO writer;

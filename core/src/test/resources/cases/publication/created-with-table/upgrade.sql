CREATE TABLE orders (
    id integer NOT NULL,
    total integer,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);
CREATE PUBLICATION "Odd one";
CREATE PUBLICATION changes;
ALTER PUBLICATION "Odd one" ADD TABLE ONLY orders;
ALTER PUBLICATION changes ADD TABLE ONLY orders;
ALTER PUBLICATION "Odd one" ADD TABLE ONLY users;

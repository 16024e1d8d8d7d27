CREATE TABLE m_customer (
    id integer NOT NULL,
    CONSTRAINT m_customer_pkey PRIMARY KEY (id)
);
CREATE TABLE z_order (
    id integer NOT NULL,
    customer_id integer NOT NULL,
    CONSTRAINT z_order_pkey PRIMARY KEY (id),
    CONSTRAINT z_order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES m_customer(id)
);
CREATE TABLE a_line (
    id integer NOT NULL,
    z_order integer NOT NULL,
    CONSTRAINT a_line_pkey PRIMARY KEY (id),
    CONSTRAINT a_line_z_order_fkey FOREIGN KEY (z_order) REFERENCES z_order(id)
);
CREATE VIEW a_view AS
SELECT id,
    customer_id
   FROM z_order;
CREATE VIEW z_view AS
SELECT id,
    z_order
   FROM a_line;
CREATE VIEW b_view AS
SELECT a.id
   FROM a_view a
     JOIN z_view z ON z.z_order = a.id;

DROP VIEW w;
DROP VIEW v;
CREATE TABLE v (
    id integer NOT NULL,
    a integer,
    CONSTRAINT v_pkey PRIMARY KEY (id)
);
CREATE VIEW w AS
SELECT id
   FROM v;

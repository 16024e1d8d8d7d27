CREATE TABLE a (
    id integer NOT NULL,
    n integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE OR REPLACE VIEW v AS
SELECT id,
    n
   FROM a;

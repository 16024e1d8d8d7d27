DROP VIEW b;
CREATE TABLE b (
    id integer NOT NULL,
    y text,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
-- data loss: all rows of a
DROP TABLE a;
CREATE VIEW a AS
SELECT id
   FROM b;

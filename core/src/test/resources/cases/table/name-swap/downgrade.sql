DROP VIEW a;
CREATE TABLE a (
    id integer NOT NULL,
    x text,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
-- data loss: all rows of b
DROP TABLE b;
CREATE VIEW b AS
SELECT id
   FROM a;

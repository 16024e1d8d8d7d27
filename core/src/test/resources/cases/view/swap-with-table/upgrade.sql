DROP VIEW names;
DROP VIEW people;
CREATE TABLE people (
    id integer NOT NULL,
    name text,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
CREATE VIEW names AS
SELECT name
   FROM people;
DROP VIEW more;
-- data loss: all rows of staff
DROP TABLE staff;
CREATE VIEW staff AS
SELECT id,
    name
   FROM people;
CREATE VIEW more AS
SELECT name,
    id,
    1 AS n
   FROM staff;

DROP VIEW names;
DROP VIEW more;
DROP VIEW staff;
CREATE TABLE staff (
    id integer NOT NULL,
    name text,
    CONSTRAINT staff_pkey PRIMARY KEY (id)
);
CREATE VIEW more AS
SELECT name,
    id
   FROM staff;
-- data loss: all rows of people
DROP TABLE people;
CREATE VIEW people AS
SELECT id,
    name
   FROM staff;
CREATE VIEW names AS
SELECT name
   FROM people;

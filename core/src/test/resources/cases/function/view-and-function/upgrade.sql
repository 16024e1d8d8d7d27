DROP FUNCTION greet(integer);
DROP VIEW greeted;
DROP FUNCTION adult(integer);
DROP VIEW adults;
ALTER TABLE people ALTER COLUMN id TYPE bigint;
CREATE VIEW adults AS
SELECT id,
    name
   FROM people
  WHERE age > 17;
CREATE OR REPLACE FUNCTION public.adult(i integer)
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT adults.name
    FROM adults
   WHERE (adults.id = adult.i);
END;
CREATE VIEW greeted AS
SELECT id,
    adult(id::integer) AS hello
   FROM people;
COMMENT ON VIEW greeted IS 'g';
CREATE OR REPLACE FUNCTION public.greet(i integer)
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT greeted.hello
    FROM greeted
   WHERE (greeted.id = greet.i);
END;
COMMENT ON ROUTINE greet(integer) IS 'gf';

DROP FUNCTION greet(integer);
DROP VIEW greeted;
DROP FUNCTION adult(integer);
DROP VIEW adults;
-- may fail: if a value of people.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN id TYPE integer;
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
    adult(id) AS hello
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

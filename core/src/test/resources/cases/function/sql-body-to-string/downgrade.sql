ALTER TABLE people ADD COLUMN name text;
CREATE OR REPLACE FUNCTION public.count_people()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(people.name) AS count
    FROM people;
END;

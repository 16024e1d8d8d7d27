CREATE OR REPLACE FUNCTION public.count_people()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM people
   WHERE (people.name IS NOT NULL);
END;
CREATE OR REPLACE PROCEDURE public.tidy(IN days integer)
 LANGUAGE sql
BEGIN ATOMIC
 DELETE FROM people
   WHERE (people.id < tidy.days);
 UPDATE people SET name = 'x'::text;
END;

ALTER TYPE mood ADD VALUE 'sad' BEFORE 'fine';
CREATE TYPE moods AS RANGE (subtype = mood);
CREATE TABLE felt (
    during moods
);
CREATE OR REPLACE FUNCTION public.feelings()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM felt;
END;
-- data loss: all rows of diary
DROP TABLE diary;

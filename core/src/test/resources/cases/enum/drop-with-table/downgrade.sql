CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE OR REPLACE FUNCTION public.good(m mood)
 RETURNS boolean
 LANGUAGE sql
AS $function$ select m = 'ok' $function$;
CREATE TABLE people (
    id integer NOT NULL,
    mood mood,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
-- data loss: all rows of others
DROP TABLE others;

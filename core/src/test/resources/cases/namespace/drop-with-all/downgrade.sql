CREATE SCHEMA old;
CREATE TYPE old.mood AS ENUM ('sad');
CREATE TABLE old.people (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    mood old.mood,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
CREATE VIEW old.sad AS
SELECT id
   FROM old.people
  WHERE mood = 'sad'::old.mood;
CREATE OR REPLACE FUNCTION old.count()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM old.sad;
END;

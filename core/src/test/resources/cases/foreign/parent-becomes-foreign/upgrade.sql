ALTER TABLE new_films NO INHERIT films;
-- data loss: all rows of films
DROP TABLE films;
CREATE FOREIGN TABLE films (
    id integer,
    title text,
    CONSTRAINT named CHECK (title <> ''::text)
) SERVER archive;
ALTER TABLE new_films INHERIT films;

ALTER TABLE new_films NO INHERIT films;
DROP FOREIGN TABLE films;
CREATE FOREIGN TABLE films (
    id integer,
    title text,
    CONSTRAINT named CHECK (title <> ''::text)
) SERVER archive;
ALTER TABLE new_films INHERIT films;

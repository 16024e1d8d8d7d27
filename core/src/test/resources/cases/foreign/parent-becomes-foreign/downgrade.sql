ALTER TABLE new_films NO INHERIT films;
DROP FOREIGN TABLE films;
CREATE TABLE films (
    id integer,
    title text,
    CONSTRAINT named CHECK (title <> ''::text)
);
ALTER TABLE new_films INHERIT films;

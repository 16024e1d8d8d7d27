ALTER TABLE newest_films NO INHERIT new_films;
DROP FOREIGN TABLE new_films;
CREATE TABLE new_films (
    cost integer
) INHERITS (films);
ALTER TABLE newest_films INHERIT new_films;

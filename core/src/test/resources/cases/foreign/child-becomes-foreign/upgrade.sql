ALTER TABLE newest_films NO INHERIT new_films;
-- data loss: all rows of new_films
DROP TABLE new_films;
CREATE FOREIGN TABLE new_films (
    cost integer
) INHERITS (films) SERVER archive;
ALTER TABLE newest_films INHERIT new_films;

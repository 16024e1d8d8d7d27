CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER archive FOREIGN DATA WRAPPER w;
-- data loss: all rows of films
DROP TABLE films;
CREATE FOREIGN TABLE films (
    id integer
) SERVER archive;

CREATE FOREIGN TABLE films (
    id integer
) SERVER archive;

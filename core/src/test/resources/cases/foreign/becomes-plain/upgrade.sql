DROP FOREIGN TABLE films;
-- may fail: if there are user mappings for archive
DROP SERVER archive;
CREATE TABLE films (
    id integer
);
DROP FOREIGN DATA WRAPPER w;

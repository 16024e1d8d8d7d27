CREATE SERVER archive FOREIGN DATA WRAPPER w;
DROP FOREIGN TABLE films;
-- may fail: if there are user mappings for attic
DROP SERVER attic;
CREATE FOREIGN TABLE films (
    id integer
) SERVER archive;

CREATE SERVER attic FOREIGN DATA WRAPPER w;
DROP FOREIGN TABLE films;
-- may fail: if there are user mappings for archive
DROP SERVER archive;
CREATE FOREIGN TABLE films (
    id integer
) SERVER attic;

DROP FOREIGN TABLE old_films;
-- may fail: if there are user mappings for archive
DROP SERVER archive;
DROP EXTENSION postgres_fdw;

DROP INDEX people_name_near;
DROP INDEX people_name;
DROP EXTENSION pg_trgm;

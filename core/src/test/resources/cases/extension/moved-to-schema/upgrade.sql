DROP INDEX people_name;
DROP EXTENSION pg_trgm;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA ext;
CREATE INDEX people_name ON people USING gin (name ext.gin_trgm_ops);

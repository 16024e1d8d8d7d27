DROP INDEX people_name;
DROP EXTENSION pg_trgm;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX people_name ON people USING gin (name gin_trgm_ops);

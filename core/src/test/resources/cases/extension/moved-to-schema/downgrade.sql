DROP INDEX people_name;
ALTER EXTENSION pg_trgm SET SCHEMA public;
CREATE INDEX people_name ON people USING gin (name gin_trgm_ops);

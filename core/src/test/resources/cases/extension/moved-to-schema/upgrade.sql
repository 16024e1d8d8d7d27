DROP INDEX people_name;
ALTER EXTENSION pg_trgm SET SCHEMA ext;
CREATE INDEX people_name ON people USING gin (name ext.gin_trgm_ops);

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX people_name ON people USING gin (name gin_trgm_ops);
CREATE INDEX people_name_near ON people USING gist (name gist_trgm_ops (siglen='64'));

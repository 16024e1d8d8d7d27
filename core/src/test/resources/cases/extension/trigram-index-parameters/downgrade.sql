DROP INDEX people_name;
CREATE INDEX people_name ON people USING gist (name gist_trgm_ops (siglen='32'));

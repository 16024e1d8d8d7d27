CREATE TABLE users (name text);
CREATE INDEX users_name_idx ON users (name);
COMMENT ON INDEX users_name_idx IS 'For the search.';

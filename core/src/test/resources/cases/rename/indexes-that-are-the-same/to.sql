CREATE TABLE users (name text);
CREATE INDEX users_name ON users (name);
CREATE INDEX users_name_desc ON users (name DESC);

CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, email text);
CREATE INDEX idx7a1f ON users (name);
CREATE UNIQUE INDEX idx9b2e ON users (lower(email)) WHERE email IS NOT NULL;

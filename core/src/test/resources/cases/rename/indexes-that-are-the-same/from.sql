CREATE TABLE users (name text);
CREATE INDEX idx1 ON users (name);
CREATE INDEX idx2 ON users (name);
CREATE INDEX idx3 ON users (name DESC);

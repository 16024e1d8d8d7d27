CREATE TABLE users (email text, CONSTRAINT uk1 UNIQUE (email));
CREATE INDEX ix1 ON users (lower(email));

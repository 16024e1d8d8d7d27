CREATE TABLE users (email text, CONSTRAINT ix1 UNIQUE (email));
CREATE INDEX uk1 ON users (lower(email));

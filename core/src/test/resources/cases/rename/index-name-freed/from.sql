CREATE TABLE users (name text, email text);
CREATE INDEX one ON users (name);
CREATE INDEX two ON users (email);
CREATE TABLE three (id bigint);

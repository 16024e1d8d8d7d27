CREATE TABLE users (name text, email text);
CREATE INDEX three ON users (name);
CREATE TABLE one (id bigint);

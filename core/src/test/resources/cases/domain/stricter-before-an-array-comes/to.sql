CREATE DOMAIN code AS text NOT NULL CONSTRAINT code_short CHECK (length(VALUE) < 10);
CREATE TYPE pair AS (one code, other code);
CREATE TABLE item (id bigint PRIMARY KEY, codes code[], more code[], pair pair);
CREATE TABLE other_item (id bigint PRIMARY KEY, pair pair);

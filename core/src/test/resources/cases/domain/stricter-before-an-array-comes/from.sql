CREATE DOMAIN code AS text CONSTRAINT code_short CHECK (length(VALUE) < 20);
CREATE TYPE pair AS (one code, other code);
CREATE TABLE item (id bigint PRIMARY KEY, codes text[]);

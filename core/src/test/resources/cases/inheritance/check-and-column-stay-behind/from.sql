CREATE FUNCTION is_short(text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN length($1) < 10;
CREATE TABLE named (id bigint, name text CONSTRAINT name_short CHECK (is_short(name)));
CREATE TABLE item (size integer) INHERITS (named);

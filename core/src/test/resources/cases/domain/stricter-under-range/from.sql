CREATE DOMAIN size AS integer;
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE item (id bigint PRIMARY KEY, sizes sizes);

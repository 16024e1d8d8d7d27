CREATE DOMAIN size AS integer CONSTRAINT size_positive CHECK (VALUE > 0);
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE item (id bigint PRIMARY KEY, sizes sizes);

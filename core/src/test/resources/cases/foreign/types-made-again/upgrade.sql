ALTER FOREIGN TABLE films ALTER COLUMN mail TYPE character varying(100);
ALTER FOREIGN TABLE films ALTER COLUMN place TYPE text;
ALTER FOREIGN TABLE films ALTER COLUMN spans TYPE text;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);
ALTER FOREIGN TABLE films ALTER COLUMN spans TYPE span[];
DROP DOMAIN email;
CREATE DOMAIN email AS character varying(100);
ALTER FOREIGN TABLE films ALTER COLUMN mail TYPE email;
DROP TYPE place;
CREATE TYPE place AS (
    x integer,
    y bigint
);
ALTER FOREIGN TABLE films ALTER COLUMN place TYPE place;

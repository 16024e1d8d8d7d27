CREATE DOMAIN short AS text;
CREATE TABLE rooms (
    id integer,
    name short
);
CREATE MATERIALIZED VIEW copies AS
SELECT r.*::rooms AS room
   FROM rooms r;
CREATE TABLE logs (
    copy copies,
    name short
);
ALTER DOMAIN short ADD CONSTRAINT brief CHECK (length(VALUE) < 10) NOT VALID;

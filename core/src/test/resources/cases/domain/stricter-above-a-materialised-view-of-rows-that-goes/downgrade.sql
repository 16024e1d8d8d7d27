CREATE MATERIALIZED VIEW copies AS
SELECT r.*::rooms AS room
   FROM rooms r;
ALTER DOMAIN short DROP CONSTRAINT short_check;

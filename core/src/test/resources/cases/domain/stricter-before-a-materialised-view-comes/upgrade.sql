-- may fail: if a column of short holds a value that isn't allowed
ALTER DOMAIN short ADD CONSTRAINT short_check CHECK (length(VALUE) < 10);
CREATE MATERIALIZED VIEW copies AS
SELECT r.*::rooms AS room
   FROM rooms r;

DROP MATERIALIZED VIEW of_a_view;
DROP MATERIALIZED VIEW copies;
-- may fail: if a column of short holds NULL
ALTER DOMAIN short SET NOT NULL;
-- may fail: if a column of short holds a value that isn't allowed
ALTER DOMAIN short ADD CONSTRAINT short_check CHECK (length(VALUE) < 10);
CREATE MATERIALIZED VIEW copies AS
SELECT r.*::rooms AS room,
    ARRAY[name] AS names
   FROM rooms r;
CREATE MATERIALIZED VIEW of_a_view AS
SELECT n.*::named AS room
   FROM named n;
CREATE INDEX copies_names_idx ON copies (names);

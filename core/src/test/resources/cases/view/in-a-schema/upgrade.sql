DROP VIEW app.v;
ALTER TABLE app.t ALTER COLUMN a TYPE bigint;
CREATE VIEW app.v AS
SELECT id,
    a
   FROM app.t;
COMMENT ON COLUMN app.v.a IS 'A';

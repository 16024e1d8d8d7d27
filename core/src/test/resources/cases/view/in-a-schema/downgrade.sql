DROP VIEW app.v;
-- may fail: if a value of app.t.a doesn't fit integer
ALTER TABLE app.t ALTER COLUMN a TYPE integer;
CREATE VIEW app.v AS
SELECT id,
    a
   FROM app.t;

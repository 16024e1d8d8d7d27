DROP VIEW v;
-- may fail: if a value of places.altitude doesn't fit integer
ALTER TABLE places ALTER COLUMN altitude TYPE integer;
CREATE VIEW v AS
SELECT altitude
   FROM capitals;

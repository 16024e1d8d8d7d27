DROP VIEW v;
ALTER TABLE places ALTER COLUMN altitude TYPE bigint;
CREATE VIEW v AS
SELECT altitude
   FROM capitals;

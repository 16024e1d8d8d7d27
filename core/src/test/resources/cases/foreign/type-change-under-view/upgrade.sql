DROP VIEW newest;
DROP VIEW recent;
ALTER FOREIGN TABLE films ALTER COLUMN year TYPE bigint;
CREATE VIEW recent AS
SELECT id,
    year
   FROM films
  WHERE year > 2000;
COMMENT ON VIEW recent IS 'New ones';
CREATE VIEW newest AS
SELECT max(year) AS year
   FROM recent;

DROP VIEW v3;
DROP MATERIALIZED VIEW m2;
DROP VIEW v1;
ALTER TABLE t ALTER COLUMN name TYPE text;
CREATE VIEW v1 AS
SELECT id,
    name,
    n
   FROM t;
CREATE MATERIALIZED VIEW m2 AS
SELECT name,
    sum(n) AS n
   FROM v1
  GROUP BY name;
CREATE VIEW v3 AS
SELECT m.name,
    v.id
   FROM m2 m
     JOIN v1 v USING (name);
COMMENT ON VIEW v3 IS 'Top';
-- may fail: if rows of m2 have equal keys
CREATE UNIQUE INDEX m2_name ON m2 (name);

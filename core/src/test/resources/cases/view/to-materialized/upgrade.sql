DROP VIEW w;
DROP VIEW v;
CREATE MATERIALIZED VIEW v AS
SELECT a,
    count(*) AS n
   FROM t
  GROUP BY a;
CREATE VIEW w AS
SELECT n
   FROM v;
-- may fail: if rows of v have equal keys
CREATE UNIQUE INDEX v_a ON v (a);

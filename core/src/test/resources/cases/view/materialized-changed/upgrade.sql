DROP VIEW big;
DROP MATERIALIZED VIEW totals;
CREATE MATERIALIZED VIEW totals AS
SELECT a,
    count(*) AS n,
    sum(id) AS ids
   FROM t
  GROUP BY a;
CREATE VIEW big AS
SELECT a
   FROM totals
  WHERE n > 10;
-- may fail: if rows of totals have equal keys
CREATE UNIQUE INDEX totals_a ON totals (a);

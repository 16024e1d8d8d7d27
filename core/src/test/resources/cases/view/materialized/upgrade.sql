CREATE MATERIALIZED VIEW totals WITH (fillfactor = 80) AS
SELECT a,
    count(*) AS n
   FROM t
  GROUP BY a;
COMMENT ON MATERIALIZED VIEW totals IS 'Refreshed nightly';
COMMENT ON COLUMN totals.n IS 'How many';
-- may fail: if rows of totals have equal keys
CREATE UNIQUE INDEX totals_a ON totals (a);

CREATE OR REPLACE VIEW parts AS
SELECT id AS a,
    a AS a_former
   FROM t;
CREATE MATERIALIZED VIEW totals_former AS
SELECT sum(id) AS a
   FROM t;
-- may fail: if rows of totals_former have equal keys
CREATE UNIQUE INDEX totals_a_idx_former ON totals_former (a);
ALTER INDEX totals_a_idx RENAME TO sums_a_idx;
ALTER INDEX totals_a_idx_former RENAME TO totals_a_idx;
ALTER MATERIALIZED VIEW totals RENAME TO sums;
ALTER MATERIALIZED VIEW totals_former RENAME TO totals;
ALTER TABLE parts RENAME COLUMN a TO id;
ALTER TABLE parts RENAME COLUMN a_former TO a;

ALTER TABLE parts RENAME COLUMN a TO a_former;
ALTER TABLE parts RENAME COLUMN id TO a;
ALTER MATERIALIZED VIEW totals RENAME TO totals_former;
ALTER MATERIALIZED VIEW sums RENAME TO totals;
ALTER INDEX totals_a_idx RENAME TO totals_a_idx_former;
ALTER INDEX sums_a_idx RENAME TO totals_a_idx;
DROP MATERIALIZED VIEW totals_former;
DROP VIEW parts;
CREATE VIEW parts AS
SELECT id AS a
   FROM t;

DROP INDEX t_double;
DROP VIEW doubles;
ALTER TABLE t DROP COLUMN double_a;
ALTER TABLE t ADD COLUMN double_a integer GENERATED ALWAYS AS (a * 2) STORED;
CREATE VIEW doubles AS
SELECT double_a
   FROM t;
CREATE INDEX t_double ON t (double_a);

-- data loss: all values of t.double_a
ALTER TABLE t DROP COLUMN double_a;
ALTER TABLE t ADD COLUMN double_a integer GENERATED ALWAYS AS (a * 2) STORED;

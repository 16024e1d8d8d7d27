ALTER TABLE t DROP CONSTRAINT t_double_a_key;
ALTER TABLE t DROP COLUMN double_a;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t ADD COLUMN double_a bigint GENERATED ALWAYS AS (a * 2) STORED;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_double_a_key UNIQUE (double_a);

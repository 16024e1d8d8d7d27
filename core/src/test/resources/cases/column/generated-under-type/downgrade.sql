ALTER TABLE t DROP CONSTRAINT t_double_a_key;
-- data loss: all values of t.double_a
ALTER TABLE t DROP COLUMN double_a;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
ALTER TABLE t ADD COLUMN double_a integer GENERATED ALWAYS AS (a * 2) STORED;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_double_a_key UNIQUE (double_a);

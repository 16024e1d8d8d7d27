DROP INDEX t_a;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_a UNIQUE (a);

DROP INDEX t_a;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_a ON t (id, a);

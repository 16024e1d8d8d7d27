DROP INDEX t_4;
CREATE INDEX t_4 ON t (b, a);
DROP INDEX t_3;
CREATE INDEX t_3 ON t (a) WHERE a > 1;
DROP INDEX t_2;
CREATE INDEX t_2 ON t USING hash (b);
DROP INDEX t_1;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_1 ON t (a);

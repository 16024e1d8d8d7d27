ALTER TABLE c DROP CONSTRAINT c_code_fkey;
DROP INDEX t_code;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_code ON t (code) INCLUDE (id);

DROP INDEX t_code;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_code ON t (code);
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_code_fkey FOREIGN KEY (code) REFERENCES t(code);

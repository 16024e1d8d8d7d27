ALTER TABLE t DROP CONSTRAINT t_code;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_code UNIQUE (code);
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_code_fkey FOREIGN KEY (code) REFERENCES t(code);

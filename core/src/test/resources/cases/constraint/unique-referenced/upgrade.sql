ALTER TABLE c DROP CONSTRAINT c_code_fkey;
ALTER TABLE t DROP CONSTRAINT t_code;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_code UNIQUE (code) DEFERRABLE;

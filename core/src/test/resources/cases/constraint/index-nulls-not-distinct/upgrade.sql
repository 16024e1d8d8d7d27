ALTER INDEX t_code SET (fillfactor = 65);
COMMENT ON INDEX t_code IS 'By its code';
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_name UNIQUE NULLS NOT DISTINCT (name) INCLUDE (code) WITH (fillfactor = 70);
COMMENT ON INDEX t_name IS 'By name';

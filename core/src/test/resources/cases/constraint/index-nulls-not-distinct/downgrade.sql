ALTER INDEX t_code SET (fillfactor = 60);
COMMENT ON INDEX t_code IS 'By code';
ALTER TABLE t DROP CONSTRAINT t_name;

ALTER INDEX t_pkey SET (fillfactor = 70);
COMMENT ON INDEX t_pkey IS 'By number';
ALTER INDEX t_code SET (deduplicate_items = 'off', fillfactor = 60);
COMMENT ON INDEX t_code IS 'By code';
ALTER INDEX t_name RESET (fillfactor);
COMMENT ON INDEX t_name IS NULL;
COMMENT ON INDEX t_span IS NULL;

ALTER INDEX t_pkey SET (fillfactor = 80);
COMMENT ON INDEX t_pkey IS 'By id';
ALTER INDEX t_code SET (fillfactor = 65), RESET (deduplicate_items);
COMMENT ON INDEX t_code IS NULL;
ALTER INDEX t_name SET (fillfactor = 55);
COMMENT ON INDEX t_name IS 'By name';
COMMENT ON INDEX t_span IS 'By span';

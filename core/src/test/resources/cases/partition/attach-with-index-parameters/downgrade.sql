ALTER TABLE events DETACH PARTITION events_2024;
ALTER INDEX events_2024_pkey RESET (fillfactor);
COMMENT ON INDEX events_2024_pkey IS NULL;
COMMENT ON INDEX events_2024_lower_idx IS 'By kind';
ALTER INDEX events_2024_lower_idx SET (deduplicate_items = 'off'), RESET (fillfactor);
ALTER INDEX events_2024_lower_idx ALTER COLUMN 1 SET STATISTICS 500;

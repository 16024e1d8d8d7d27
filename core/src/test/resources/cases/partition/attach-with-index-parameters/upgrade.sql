ALTER INDEX events_2024_pkey SET (fillfactor = 70);
COMMENT ON INDEX events_2024_pkey IS 'The key';
COMMENT ON INDEX events_2024_lower_idx IS NULL;
ALTER INDEX events_2024_lower_idx SET (fillfactor = 60), RESET (deduplicate_items);
ALTER INDEX events_2024_lower_idx ALTER COLUMN 1 SET STATISTICS -1;
-- may fail: if a row of events_2024 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

ALTER INDEX events_2024_pkey SET (fillfactor = 70);
COMMENT ON INDEX events_2024_pkey IS 'By number';
-- may fail: if a row of events_2024 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- may fail: if a row of events_2025 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

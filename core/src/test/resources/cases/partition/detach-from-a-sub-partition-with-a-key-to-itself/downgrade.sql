-- may fail: if a row of events_2025_a is out of its bounds
ALTER TABLE events_2025 ATTACH PARTITION events_2025_a FOR VALUES FROM (1) TO (10);

ALTER TABLE events DETACH PARTITION events_2024;
-- may fail: if a row of events_2024 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2024 DEFAULT;

ALTER TABLE events DETACH PARTITION events_2025;
-- data loss: all rows of events_2025
DROP TABLE events_2025;

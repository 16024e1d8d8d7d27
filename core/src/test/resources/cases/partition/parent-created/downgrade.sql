ALTER TABLE events DETACH PARTITION events_2024;
-- data loss: all rows of events
DROP TABLE events;

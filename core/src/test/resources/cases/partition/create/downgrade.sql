-- data loss: all rows of events_rest
DROP TABLE events_rest;
-- data loss: all rows of events_2025
DROP TABLE events_2025;
-- data loss: all rows of events_2024
DROP TABLE events_2024;
-- data loss: all rows of events
DROP TABLE events;

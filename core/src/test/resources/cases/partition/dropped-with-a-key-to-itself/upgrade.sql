ALTER TABLE events DROP CONSTRAINT events_parent;
-- data loss: all rows of events_2026
DROP TABLE events_2026;
-- data loss: all rows of events_2025
DROP TABLE events_2025;
-- data loss: all rows of events
DROP TABLE events;

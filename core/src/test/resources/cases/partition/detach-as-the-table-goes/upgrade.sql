ALTER TABLE events DROP CONSTRAINT events_parent;
ALTER TABLE events DETACH PARTITION events_2025;
-- data loss: all rows of events_rest
DROP TABLE events_rest;
-- data loss: all rows of events_2026
DROP TABLE events_2026;
-- data loss: all rows of events
DROP TABLE events;

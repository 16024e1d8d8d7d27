ALTER TABLE events DETACH PARTITION events_1;
-- data loss: all rows of events_2a
DROP TABLE events_2a;
-- data loss: all rows of events_2
DROP TABLE events_2;
-- data loss: all rows of events
DROP TABLE events;

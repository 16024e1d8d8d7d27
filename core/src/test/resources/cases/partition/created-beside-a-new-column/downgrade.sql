-- data loss: all rows of events_2020
DROP TABLE events_2020;
-- data loss: all values of events.kind
ALTER TABLE events DROP COLUMN kind;

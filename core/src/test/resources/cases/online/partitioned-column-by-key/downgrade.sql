
-- data loss: all values of events.upper
ALTER TABLE events DROP COLUMN upper;

-- data loss: all values of events.n
ALTER TABLE events DROP COLUMN n;

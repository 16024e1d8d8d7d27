DROP VIEW v;
-- data loss: all values of events.kind
ALTER TABLE events DROP COLUMN kind;

DROP VIEW v;
-- data loss: the fraction of events.id
-- may fail: if a value of events.id doesn't fit bigint
ALTER TABLE events ALTER COLUMN id TYPE bigint;
CREATE VIEW v AS
SELECT id
   FROM events_2024;

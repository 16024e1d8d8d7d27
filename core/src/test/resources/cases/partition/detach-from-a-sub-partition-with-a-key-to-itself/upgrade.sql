ALTER TABLE events DROP CONSTRAINT events_parent;
ALTER TABLE events_2025 DETACH PARTITION events_2025_a;
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at);

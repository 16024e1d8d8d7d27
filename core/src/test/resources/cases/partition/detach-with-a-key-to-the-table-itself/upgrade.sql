ALTER TABLE events DROP CONSTRAINT events_parent;
ALTER TABLE events DETACH PARTITION events_2025;
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at);
-- may fail: if a row of events_2025 points to nothing
ALTER TABLE events_2025 ADD CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at);

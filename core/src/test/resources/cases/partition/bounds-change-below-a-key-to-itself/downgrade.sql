ALTER TABLE events DROP CONSTRAINT events_parent;
ALTER TABLE events DETACH PARTITION events_2025;
-- may fail: if a row of events_2025 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at);

ALTER TABLE events DROP CONSTRAINT events_parent;
ALTER TABLE events DETACH PARTITION events_2025;
-- data loss: all rows of events_2023
DROP TABLE events_2023;
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- may fail: if a row of events_2022 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at) ON DELETE CASCADE;

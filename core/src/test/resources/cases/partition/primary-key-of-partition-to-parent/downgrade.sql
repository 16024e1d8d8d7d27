ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if rows of events_2024 collide
ALTER TABLE events_2024 ADD CONSTRAINT events_2024_key PRIMARY KEY (id, at);
-- may fail: if rows of events_2025 collide
ALTER TABLE events_2025 ADD CONSTRAINT events_2025_key PRIMARY KEY (id);

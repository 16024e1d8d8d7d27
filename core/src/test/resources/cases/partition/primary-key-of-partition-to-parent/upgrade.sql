ALTER TABLE events_2025 DROP CONSTRAINT events_2025_key;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

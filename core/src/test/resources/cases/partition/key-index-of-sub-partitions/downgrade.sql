ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at) WITH (fillfactor = 70);
-- may fail: if a row of events_2024 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

ALTER TABLE events DETACH PARTITION events_2024;
ALTER TABLE events_2024 DROP CONSTRAINT events_2024_pkey;
-- may fail: if rows of events_2024 collide
ALTER TABLE events_2024 ADD CONSTRAINT events_2024_pkey PRIMARY KEY (id, at) WITH (fillfactor = 90);
COMMENT ON INDEX events_2024_pkey IS 'Alone';
ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at) WITH (fillfactor = 80);

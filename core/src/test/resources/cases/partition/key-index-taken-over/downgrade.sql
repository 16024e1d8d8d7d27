ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if rows of events_2024 collide
ALTER TABLE events_2024 ADD CONSTRAINT events_2024_key PRIMARY KEY (id, at) WITH (fillfactor = 60);
COMMENT ON INDEX events_2024_key IS 'Of its own';

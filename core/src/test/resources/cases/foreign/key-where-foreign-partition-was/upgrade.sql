DROP FOREIGN TABLE events_2020;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);
-- may fail: if rows of events have equal keys
CREATE UNIQUE INDEX events_code ON events (code, at);

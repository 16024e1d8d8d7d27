-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at) WITH (fillfactor = 80);
COMMENT ON INDEX events_pkey IS 'By id';
-- may fail: if rows of events_2024 collide
ALTER TABLE events_2024 ADD CONSTRAINT events_2024_id UNIQUE (id) WITH (fillfactor = 70);
COMMENT ON INDEX events_2024_id IS 'Of its own';
-- may fail: if events_rest holds rows that belong to events_2026
CREATE TABLE events_2026 PARTITION OF events (
    CONSTRAINT events_2026_id UNIQUE (id) WITH (fillfactor = 70)
) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
COMMENT ON INDEX events_2026_id IS 'Of its own, too';

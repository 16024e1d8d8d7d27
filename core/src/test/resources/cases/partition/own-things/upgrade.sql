COMMENT ON COLUMN events_2024.kind IS 'Kind';
-- may fail: if rows of events_2024 collide
ALTER TABLE events_2024 ADD CONSTRAINT once UNIQUE (id);
-- may fail: if a row of events_2024 doesn't fit
ALTER TABLE events_2024 ADD CONSTRAINT big CHECK (id > 0);
ALTER TABLE events_2024 SET (fillfactor = 70);
CREATE INDEX events_2024_kind ON events_2024 (kind);

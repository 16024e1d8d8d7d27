ALTER TABLE events DROP CONSTRAINT positive;
-- may fail: if a row of events_2024 doesn't fit
ALTER TABLE events_2024 ADD CONSTRAINT positive CHECK (id > 0);

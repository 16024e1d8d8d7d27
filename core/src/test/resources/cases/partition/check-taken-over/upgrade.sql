ALTER TABLE events_2024 DROP CONSTRAINT positive;
-- may fail: if a row of events doesn't fit
ALTER TABLE events ADD CONSTRAINT positive CHECK (id > 0);

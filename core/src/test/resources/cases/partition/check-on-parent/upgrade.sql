-- may fail: if a row of events doesn't fit
ALTER TABLE events ADD CONSTRAINT positive CHECK (id > 0);

-- may fail: if a row of places doesn't fit
ALTER TABLE places ADD CONSTRAINT lonely CHECK (altitude < 9) NO INHERIT;

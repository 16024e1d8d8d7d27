-- may fail: if a row of places doesn't fit
ALTER TABLE places ADD CONSTRAINT high CHECK (altitude > 0);

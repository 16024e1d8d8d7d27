ALTER TABLE base DROP CONSTRAINT positive;
-- may fail: if a row of base doesn't fit
ALTER TABLE base ADD CONSTRAINT positive CHECK (id > 0) NO INHERIT;

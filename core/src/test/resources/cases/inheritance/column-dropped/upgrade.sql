ALTER TABLE places DROP CONSTRAINT high;
-- data loss: all values of places.altitude
ALTER TABLE ONLY places DROP COLUMN altitude;
-- data loss: all values of capitals.altitude
ALTER TABLE capitals DROP COLUMN altitude;

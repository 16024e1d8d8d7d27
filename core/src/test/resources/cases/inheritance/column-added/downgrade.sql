-- data loss: all values of places.country
ALTER TABLE ONLY places DROP COLUMN country;
-- data loss: all values of capitals.country
ALTER TABLE capitals DROP COLUMN country;

ALTER TABLE capitals NO INHERIT places;
ALTER TABLE capitals NO INHERIT towns;
-- data loss: all values of capitals.size
ALTER TABLE capitals DROP COLUMN size;
ALTER TABLE capitals INHERIT places;

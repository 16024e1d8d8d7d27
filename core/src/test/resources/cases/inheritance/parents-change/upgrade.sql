ALTER TABLE capitals NO INHERIT places;
ALTER TABLE capitals ADD COLUMN size integer;
ALTER TABLE capitals INHERIT places;
ALTER TABLE capitals INHERIT towns;

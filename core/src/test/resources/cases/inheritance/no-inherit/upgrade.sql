ALTER TABLE capitals NO INHERIT places;

ALTER TABLE capitals INHERIT places;

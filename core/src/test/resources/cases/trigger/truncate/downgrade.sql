DROP TRIGGER later ON users;
DROP TRIGGER "No Truncate" ON users;

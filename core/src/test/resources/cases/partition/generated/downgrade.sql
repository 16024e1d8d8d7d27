ALTER TABLE events DROP COLUMN doubled;

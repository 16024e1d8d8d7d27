ALTER TABLE places ADD COLUMN country text;

ALTER TYPE mood ADD VALUE 'ok' AFTER 'sad';
ALTER TABLE people ALTER COLUMN moods SET DEFAULT '{ok}'::mood[];

ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok';
ALTER TABLE people ADD COLUMN old_mood mood DEFAULT 'sad'::mood;

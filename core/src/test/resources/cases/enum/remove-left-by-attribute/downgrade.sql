ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok';
ALTER TABLE people ALTER COLUMN answer TYPE text;
DROP TYPE answer;
CREATE TYPE answer AS (
    felt mood,
    said text
);
-- may fail: if a value of people.answer doesn't fit answer
ALTER TABLE people ALTER COLUMN answer TYPE answer USING answer::answer;

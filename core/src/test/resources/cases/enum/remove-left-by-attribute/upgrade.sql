ALTER TABLE people ALTER COLUMN answer TYPE text;
DROP TYPE answer;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok');
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
CREATE TYPE answer AS (
    felt text,
    said text
);
-- may fail: if a value of people.answer doesn't fit answer
ALTER TABLE people ALTER COLUMN answer TYPE answer USING answer::answer;

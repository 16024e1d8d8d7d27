-- may fail: if a value of people.temper doesn't fit mood
ALTER TABLE people ALTER COLUMN temper TYPE mood;
ALTER TABLE people ALTER COLUMN answer TYPE text;
DROP DOMAIN temper;
DROP TYPE answer;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE people
    ALTER COLUMN temper DROP DEFAULT,
    ALTER COLUMN temper TYPE mood USING temper::text::mood;
DROP TYPE whimbrel_replaced;
CREATE TYPE answer AS (
    mood mood,
    said text
);
CREATE DOMAIN temper AS mood DEFAULT 'ok'::mood
    CONSTRAINT temper_check CHECK (VALUE <> 'sad'::mood);
-- may fail: if a value of people.temper doesn't fit temper
ALTER TABLE people ALTER COLUMN temper TYPE temper;
-- may fail: if a value of people.answer doesn't fit answer
ALTER TABLE people ALTER COLUMN answer TYPE answer USING answer::answer;

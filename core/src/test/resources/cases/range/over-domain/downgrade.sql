ALTER TABLE crowds ALTER COLUMN of_ages TYPE text;
ALTER TABLE crowds ALTER COLUMN some_of TYPE text;
DROP DOMAIN some_ages;
DROP TYPE ages;
DROP DOMAIN age;
CREATE DOMAIN age AS integer;
CREATE TYPE ages AS RANGE (subtype = age);
CREATE DOMAIN some_ages AS ages
    CONSTRAINT some_ages_check CHECK (NOT isempty(VALUE));
-- may fail: if a value of crowds.of_ages doesn't fit ages
ALTER TABLE crowds ALTER COLUMN of_ages TYPE ages USING of_ages::ages;
-- may fail: if a value of crowds.some_of doesn't fit some_ages
ALTER TABLE crowds ALTER COLUMN some_of TYPE some_ages USING some_of::some_ages;

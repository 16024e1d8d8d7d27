-- may fail: if a value of crowds.of_ages[,] doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE crowds IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM crowds
    WHERE EXISTS (SELECT FROM (VALUES (lower(of_ages)), (upper(of_ages))) AS bounds0 (element0) WHERE element0::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'crowds.of_ages[,] can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of crowds.some_of[,] doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE crowds IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM crowds
    WHERE EXISTS (SELECT FROM (VALUES (lower(some_of)), (upper(some_of))) AS bounds0 (element0) WHERE element0::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'crowds.some_of[,] can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
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

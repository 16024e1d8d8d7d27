ALTER TYPE colour ADD VALUE 'red' BEFORE 'green';
-- may fail: if a value of item.pair.one doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM item
    WHERE (pair).one::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'item.pair.one can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of item.sizes doesn't fit integer[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM item
    WHERE EXISTS (SELECT FROM unnest(sizes) AS each (value) WHERE each.value::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'item.sizes can''t become integer[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE item ALTER COLUMN sizes TYPE integer[];
ALTER TABLE item ALTER COLUMN pair TYPE text;
DROP DOMAIN size;
CREATE DOMAIN size AS integer;
-- may fail: if a value of item.sizes doesn't fit size
ALTER TABLE item ALTER COLUMN sizes TYPE size[];
ALTER TABLE item ALTER COLUMN sizes SET STORAGE MAIN;
ALTER TABLE item ALTER COLUMN sizes SET COMPRESSION pglz;
ALTER TABLE child ALTER COLUMN sizes SET STORAGE EXTERNAL;
ALTER TABLE child ALTER COLUMN sizes SET COMPRESSION pglz;
DROP TYPE pair;
CREATE TYPE pair AS (
    one integer,
    other integer
);
-- may fail: if a value of item.pair doesn't fit pair
ALTER TABLE item ALTER COLUMN pair TYPE pair USING pair::pair;
ALTER TABLE item ALTER COLUMN pair SET STORAGE EXTERNAL;

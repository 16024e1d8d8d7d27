ALTER TYPE colour ADD VALUE 'red' BEFORE 'green';
-- may fail: if a value of item.c doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM item
    WHERE c::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'item.c can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE item ALTER COLUMN c TYPE integer;
DROP STATISTICS a_and_b;
-- may fail: if a value of item.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM item
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'item.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE item ALTER COLUMN a TYPE integer;
CREATE STATISTICS public.a_and_b ON a, b FROM item;
ALTER STATISTICS a_and_b SET STATISTICS 200;

ALTER TYPE colour ADD VALUE 'red' BEFORE 'green';
DROP INDEX item_size;
-- may fail: if a value of item.size doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM item
    WHERE size::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'item.size can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE item ALTER COLUMN size TYPE integer;
DROP DOMAIN size;
CREATE DOMAIN size AS integer;
-- may fail: if a value of item.size doesn't fit size
ALTER TABLE item ALTER COLUMN size TYPE size;
CREATE INDEX item_size ON item ((size::integer + 1));
ALTER INDEX item_size ALTER COLUMN 1 SET STATISTICS 200;

DROP VIEW amounts;
-- may fail: if a value of items.amount doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE amount::numeric <> trunc(amount::numeric) OR amount::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.amount can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN amount TYPE integer;
DROP DOMAIN amount;
CREATE DOMAIN amount AS integer DEFAULT 1
    CONSTRAINT amount_check CHECK (VALUE >= 0);
-- may fail: if a value of items.amount doesn't fit amount
ALTER TABLE items ALTER COLUMN amount TYPE amount;
CREATE VIEW amounts AS
SELECT amount
   FROM items;

DROP VIEW amounts;
-- may fail: if a value of items.amount doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE amount::numeric <> round(amount::numeric, 2) OR (abs(amount::numeric) >= 1e8 AND amount::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.amount can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN amount TYPE numeric(10,2);
DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(10,2) DEFAULT 1
    CONSTRAINT amount_check CHECK (VALUE >= 0::numeric);
-- may fail: if a value of items.amount doesn't fit amount
ALTER TABLE items ALTER COLUMN amount TYPE amount;
CREATE VIEW amounts AS
SELECT amount
   FROM items;

ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
-- may fail: if a value of items.price doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE price::numeric <> trunc(price::numeric) OR price::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.price can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN price TYPE integer;
-- may fail: if a value of items.other doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE other::numeric <> trunc(other::numeric) OR other::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.other can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN other TYPE integer;
-- may fail: if a value of items.prices doesn't fit integer[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE EXISTS (SELECT FROM unnest(prices) AS each (value) WHERE each.value::numeric <> trunc(each.value::numeric) OR each.value::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.prices can''t become integer[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN prices TYPE integer[];
DROP DOMAIN price;
DROP DOMAIN amount;
CREATE DOMAIN amount AS integer;
CREATE DOMAIN price AS amount
    CONSTRAINT price_check CHECK (VALUE::integer > 0);
-- may fail: if a value of items.price doesn't fit price
ALTER TABLE items ALTER COLUMN price TYPE price;
ALTER TABLE items ALTER COLUMN price SET DEFAULT 3;
-- may fail: if a value of items.other doesn't fit amount
ALTER TABLE items ALTER COLUMN other TYPE amount;
-- may fail: if a value of items.prices doesn't fit price
ALTER TABLE items ALTER COLUMN prices TYPE price[];

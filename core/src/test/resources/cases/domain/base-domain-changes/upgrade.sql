ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
-- may fail: if a value of items.price doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE price::numeric <> round(price::numeric, 2) OR (abs(price::numeric) >= 1e8 AND price::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.price can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN price TYPE numeric(10,2);
-- may fail: if a value of items.other doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE other::numeric <> round(other::numeric, 2) OR (abs(other::numeric) >= 1e8 AND other::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.other can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN other TYPE numeric(10,2);
-- may fail: if a value of items.prices doesn't fit numeric(10,2)[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM items
    WHERE EXISTS (SELECT FROM unnest(prices) AS each (value) WHERE each.value::numeric <> round(each.value::numeric, 2) OR (abs(each.value::numeric) >= 1e8 AND each.value::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'items.prices can''t become numeric(10,2)[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE items ALTER COLUMN prices TYPE numeric(10,2)[];
DROP DOMAIN price;
DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(10,2);
CREATE DOMAIN price AS amount
    CONSTRAINT price_check CHECK (VALUE::numeric > 0::numeric);
-- may fail: if a value of items.price doesn't fit price
ALTER TABLE items ALTER COLUMN price TYPE price;
ALTER TABLE items ALTER COLUMN price SET DEFAULT 3;
-- may fail: if a value of items.other doesn't fit amount
ALTER TABLE items ALTER COLUMN other TYPE amount;
-- may fail: if a value of items.prices doesn't fit price
ALTER TABLE items ALTER COLUMN prices TYPE price[];

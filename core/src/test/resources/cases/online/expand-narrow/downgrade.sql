
-- may fail: if a row of orders has price::numeric <> round(price::numeric, 4) OR (abs(price::numeric) >= 1e8 AND price::numeric <> 'NaN')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE price::numeric <> round(price::numeric, 4) OR (abs(price::numeric) >= 1e8 AND price::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.price can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE orders ADD COLUMN price_new numeric(12,4);

CREATE FUNCTION zz_orders_price_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT price::numeric <> round(price::numeric, 4) OR (abs(price::numeric) >= 1e8 AND price::numeric <> 'NaN') FROM (SELECT NEW.*) AS orders) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'orders.price_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.price_new := NEW.price;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_orders_price_in_step BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION zz_orders_price_in_step();

ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_orders_price_in_step;

ALTER TABLE orders ADD CONSTRAINT orders_price_new_filled CHECK ((price_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE orders
SET price_new = price
WHERE price_new IS DISTINCT FROM price::numeric(12,4);

-- whimbrel:transaction
-- may fail: if a row of orders has price_new IS DISTINCT FROM price::numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE price_new IS DISTINCT FROM price::numeric(12,4);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.price_new isn''t what price becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_price_new_filled
ALTER TABLE orders VALIDATE CONSTRAINT orders_price_new_filled;
-- whimbrel:commit

ALTER TABLE orders ALTER COLUMN price_new SET NOT NULL;

ALTER TABLE orders DROP CONSTRAINT orders_price_new_filled;
-- whimbrel:commit

ANALYZE orders;
-- whimbrel:commit

ALTER TABLE orders ALTER COLUMN name TYPE character varying(50);

DROP TRIGGER zz_orders_price_in_step ON orders;

DROP FUNCTION zz_orders_price_in_step();

ALTER TABLE orders DROP COLUMN price;

ALTER TABLE orders RENAME COLUMN price_new TO price;

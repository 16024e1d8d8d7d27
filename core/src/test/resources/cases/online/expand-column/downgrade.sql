
-- may fail: if a row of orders has total::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE total::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE orders ADD COLUMN total_new integer;

ALTER TABLE orders ALTER COLUMN total_new SET STATISTICS 500;

COMMENT ON COLUMN orders.total_new IS 'in cents';

CREATE FUNCTION zz_orders_total_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT total::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS orders) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'orders.total_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.total_new := NEW.total;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_orders_total_in_step BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION zz_orders_total_in_step();

ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_orders_total_in_step;

ALTER TABLE orders ADD CONSTRAINT orders_total_new_filled CHECK ((total_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE orders
SET total_new = total
WHERE total_new IS DISTINCT FROM total::integer;

-- whimbrel:transaction
-- may fail: if a row of orders has total_new IS DISTINCT FROM total::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE total_new IS DISTINCT FROM total::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total_new isn''t what total becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_total_new_filled
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_new_filled;
-- whimbrel:commit

ALTER TABLE orders ALTER COLUMN total_new SET NOT NULL;

ALTER TABLE orders DROP CONSTRAINT orders_total_new_filled;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_large_new ON orders (id) INCLUDE (state) WHERE total_new > 1000;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_tens_new ON orders ((total_new / 10));

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_total_new ON orders (total_new DESC, state);

-- whimbrel:transaction
ANALYZE orders;
-- whimbrel:commit

DROP TRIGGER touched ON orders;

DROP VIEW totals;

ALTER TABLE orders DROP CONSTRAINT orders_total_check;

DROP STATISTICS orders_stats;

DROP TRIGGER zz_orders_total_in_step ON orders;

DROP FUNCTION zz_orders_total_in_step();

ALTER TABLE orders DROP COLUMN total;

ALTER TABLE orders RENAME COLUMN total_new TO total;

ALTER INDEX orders_large_new RENAME TO orders_large;

ALTER INDEX orders_tens_new RENAME TO orders_tens;

ALTER INDEX orders_total_new RENAME TO orders_total;

ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;

CREATE VIEW totals AS
SELECT state,
    sum(total) AS total
   FROM orders
  GROUP BY state;

CREATE TRIGGER touched BEFORE UPDATE OF total ON orders FOR EACH ROW WHEN (new.total > 10) EXECUTE FUNCTION touch();

ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;

CREATE STATISTICS public.orders_stats ON state, total FROM orders;

ALTER STATISTICS orders_stats SET STATISTICS 200;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_total_check
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;

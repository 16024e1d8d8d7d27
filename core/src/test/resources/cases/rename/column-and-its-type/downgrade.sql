ALTER TABLE orders ALTER COLUMN total DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN total DROP NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_total_check;
-- may fail: if a value of orders.total doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE total::numeric <> trunc(total::numeric) OR total::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN total TYPE integer;
-- may fail: if a row of orders doesn't fit
ALTER TABLE orders ADD CONSTRAINT orders_sum_check CHECK (total > 0);
ALTER INDEX orders_total_idx RENAME TO orders_sum_idx;
ALTER TABLE orders RENAME COLUMN total TO sum;

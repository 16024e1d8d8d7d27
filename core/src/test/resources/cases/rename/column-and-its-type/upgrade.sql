ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER INDEX orders_sum_idx RENAME TO orders_total_idx;
ALTER TABLE orders DROP CONSTRAINT orders_sum_check;
-- may fail: if a value of orders.total doesn't fit numeric(12,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE total::numeric <> round(total::numeric, 2) OR (abs(total::numeric) >= 1e10 AND total::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total can''t become numeric(12,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12,2);
ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
UPDATE orders
SET total = 0
WHERE total IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE orders ALTER COLUMN total SET NOT NULL;
-- may fail: if a row of orders doesn't fit
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total > 0::numeric);

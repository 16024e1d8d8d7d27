ALTER TABLE shipments DROP CONSTRAINT shipments_order_id_order_at_fkey;
ALTER TABLE shipments DETACH PARTITION shipments_1;
-- may fail: if a value of shipments.order_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE shipments IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM shipments
    WHERE order_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'shipments.order_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE shipments ALTER COLUMN order_id TYPE integer;
-- may fail: if a value of shipments_1.order_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE shipments_1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM shipments_1
    WHERE order_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'shipments_1.order_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE shipments_1 ALTER COLUMN order_id TYPE integer;
-- may fail: if a row of shipments_1 is out of its bounds
ALTER TABLE shipments ATTACH PARTITION shipments_1 FOR VALUES IN (1, 2);
ALTER TABLE lines DROP CONSTRAINT lines_order_id_order_at_fkey;
ALTER TABLE orders DETACH PARTITION orders_1;
-- may fail: if a value of lines.order_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM lines
    WHERE order_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'lines.order_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE lines ALTER COLUMN order_id TYPE integer;
-- may fail: if a value of orders.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN id TYPE integer;
-- may fail: if a value of orders_1.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders_1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders_1
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders_1.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders_1 ALTER COLUMN id TYPE integer;
CREATE INDEX orders_region_idx ON orders (region);
DROP INDEX orders_region_at_idx;
DROP INDEX orders_1_region_at_idx;
-- data loss: all rows of orders_2
DROP TABLE orders_2;
-- may fail: if a row of orders_1 is out of its bounds
ALTER TABLE orders ATTACH PARTITION orders_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if a row of lines points to nothing
ALTER TABLE lines ADD CONSTRAINT lines_order_id_order_at_fkey FOREIGN KEY (order_id, order_at) REFERENCES orders(id, at) ON DELETE SET NULL (order_id);
-- may fail: if a row of shipments points to nothing
ALTER TABLE shipments ADD CONSTRAINT shipments_order_id_order_at_fkey FOREIGN KEY (order_id, order_at) REFERENCES orders(id, at);

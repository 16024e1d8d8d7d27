LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE orders_rows AS TABLE orders;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('orders_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('orders', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('orders', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('orders', 'id')::regclass), true) END))::text, true);
DROP TABLE orders;
CREATE TABLE orders (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    n integer
);
-- may fail: if no partition of orders takes a row, or rows collide
INSERT INTO orders (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM orders_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('orders', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'orders_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'orders_rows.id' ->> 1)::boolean);
DROP TABLE orders_rows;
ALTER TABLE items DROP COLUMN n;
ALTER TABLE items ADD COLUMN n integer GENERATED ALWAYS AS (1) STORED;
-- data loss: how far steps has counted
DROP SEQUENCE steps;
-- data loss: how far numbers has counted
DROP SEQUENCE numbers;
ALTER SEQUENCE orders_id_seq RENAME TO numbers;
ALTER SEQUENCE items_id_seq RENAME TO steps;

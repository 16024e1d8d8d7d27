ALTER SEQUENCE orders_id_seq AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
ALTER TABLE orders ALTER COLUMN user_id DROP NOT NULL;
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders
SET region = case when state = 'open' then 'eu' else 'us' end
WHERE region IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE orders ALTER COLUMN region SET NOT NULL;
ALTER TABLE orders ADD COLUMN at date DEFAULT '2020-01-01'::date;
DROP INDEX orders_user_id_idx;
DROP VIEW open;
-- may fail: if a value of orders.state doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE length(state::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.state can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN state TYPE character varying(10);
-- data loss: all values of orders.unused
ALTER TABLE orders DROP COLUMN unused;
ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
ALTER TABLE items DROP CONSTRAINT items_order_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
ALTER SEQUENCE orders_id_seq OWNED BY NONE;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE orders_rows AS TABLE orders;
DROP TABLE orders;
CREATE TABLE orders (
    id bigint DEFAULT nextval('orders_id_seq'::regclass) NOT NULL,
    user_id integer,
    state character varying(10) NOT NULL,
    region text NOT NULL,
    at date DEFAULT '2020-01-01'::date,
    CONSTRAINT orders_pkey PRIMARY KEY (id, region),
    CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
) PARTITION BY LIST (region);
ALTER SEQUENCE orders_id_seq OWNED BY orders.id;
CREATE VIEW open AS
SELECT id
   FROM orders
  WHERE state::text = 'open'::text;
CREATE INDEX orders_user_id_idx ON orders (user_id);
CREATE TABLE orders_eu PARTITION OF orders FOR VALUES IN ('eu');
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
-- may fail: if no partition of orders takes a row, or rows collide
INSERT INTO orders (id, user_id, state, region, at) OVERRIDING SYSTEM VALUE SELECT id, user_id, state, region, at FROM orders_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE orders_rows;

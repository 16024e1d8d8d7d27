ALTER SEQUENCE orders_id_seq OWNED BY NONE;
DROP VIEW open;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE orders_rows AS TABLE orders;
DROP TABLE orders;
CREATE TABLE orders (
    id bigint DEFAULT nextval('orders_id_seq'::regclass) NOT NULL,
    user_id integer,
    state character varying(10) NOT NULL,
    region text NOT NULL,
    at date DEFAULT '2020-01-01'::date
);
ALTER SEQUENCE orders_id_seq OWNED BY orders.id;
-- may fail: if no partition of orders takes a row, or rows collide
INSERT INTO orders (id, user_id, state, region, at) OVERRIDING SYSTEM VALUE SELECT id, user_id, state, region, at FROM orders_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE orders_rows;
ALTER SEQUENCE orders_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
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
-- may fail: if orders.user_id holds NULL
ALTER TABLE orders ALTER COLUMN user_id SET NOT NULL;
ALTER TABLE orders ALTER COLUMN state TYPE text;
ALTER TABLE orders ADD COLUMN unused integer;
-- may fail: if rows of orders collide
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
-- may fail: if a row of items points to nothing
ALTER TABLE items ADD CONSTRAINT items_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id);
-- may fail: if a row of orders points to nothing
ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
CREATE VIEW open AS
SELECT id
   FROM orders
  WHERE state = 'open'::text;
CREATE INDEX orders_user_id_idx ON orders (user_id);
-- data loss: all values of orders.at
ALTER TABLE orders DROP COLUMN at;
-- data loss: all values of orders.region
ALTER TABLE orders DROP COLUMN region;

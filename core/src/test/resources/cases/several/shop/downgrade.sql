ALTER SEQUENCE customers_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE orders_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN customer DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN state DROP DEFAULT;
DROP INDEX orders_state;
DROP VIEW open_orders;
-- may fail: if a value of customers.name doesn't fit character varying(50)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM customers
    WHERE length(name::text) > 50;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'customers.name can''t become character varying(50), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE customers ALTER COLUMN name TYPE character varying(50);
ALTER TABLE orders ALTER COLUMN state TYPE text;
ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new'::text;
-- may fail: if a value of orders.total doesn't fit numeric(8,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE total::numeric <> round(total::numeric, 2) OR (abs(total::numeric) >= 1e6 AND total::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total can''t become numeric(8,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN total TYPE numeric(8,2);
-- data loss: all values of orders.note
ALTER TABLE orders DROP COLUMN note;
ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey;
-- may fail: if a value of customers.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM customers
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'customers.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE customers ALTER COLUMN id TYPE integer;
-- may fail: if a value of orders.customer doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM orders
    WHERE customer::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.customer can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE orders ALTER COLUMN customer TYPE integer;
-- may fail: if a row of orders points to nothing
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES customers(id);
-- data loss: all rows of lines
DROP TABLE lines;
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
ALTER TABLE customers DROP CONSTRAINT customers_email_key;
DROP TYPE order_state;
CREATE VIEW open_orders AS
SELECT o.id,
    c.name
   FROM orders o
     JOIN customers c ON c.id = o.customer
  WHERE o.state = 'new'::text;
CREATE INDEX orders_state ON orders (state);

CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');
ALTER SEQUENCE customers_id_seq AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE orders_id_seq AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- may fail: if rows of customers collide
ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);
ALTER TABLE orders ALTER COLUMN state DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12,2);
ALTER TABLE orders ADD COLUMN note text;
DROP INDEX orders_state;
DROP VIEW open_orders;
ALTER TABLE customers ALTER COLUMN name TYPE character varying(100);
LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
UPDATE customers
SET name = ''
WHERE name IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE customers ALTER COLUMN name SET NOT NULL;
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
CREATE TABLE lines (
    order_id bigint NOT NULL,
    n integer NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (order_id, n),
    CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id)
);
-- may fail: if a value of orders.state doesn't fit order_state
ALTER TABLE orders ALTER COLUMN state TYPE order_state USING state::order_state;
ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new'::order_state;
CREATE INDEX orders_state ON orders (state) WHERE state <> 'sent'::order_state;
ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey;
ALTER TABLE customers ALTER COLUMN id TYPE bigint;
ALTER TABLE orders ALTER COLUMN customer TYPE bigint;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
UPDATE orders
SET customer = 1
WHERE customer IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE orders ALTER COLUMN customer SET NOT NULL;
-- may fail: if a row of orders points to nothing
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES customers(id) ON DELETE CASCADE;
CREATE VIEW open_orders AS
SELECT o.id,
    c.name,
    o.total
   FROM orders o
     JOIN customers c ON c.id = o.customer
  WHERE o.state = 'new'::order_state;

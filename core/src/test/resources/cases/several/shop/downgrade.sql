ALTER SEQUENCE customers_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE orders_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN customer DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN state DROP DEFAULT;
DROP INDEX orders_state;
DROP VIEW open_orders;
-- may fail: if a value of customers.name doesn't fit character varying(50)
ALTER TABLE customers ALTER COLUMN name TYPE character varying(50);
ALTER TABLE orders ALTER COLUMN state TYPE text;
ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new'::text;
-- may fail: if a value of orders.total doesn't fit numeric(8,2)
ALTER TABLE orders ALTER COLUMN total TYPE numeric(8,2);
-- data loss: all values of orders.note
ALTER TABLE orders DROP COLUMN note;
ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey;
-- may fail: if a value of customers.id doesn't fit integer
ALTER TABLE customers ALTER COLUMN id TYPE integer;
-- may fail: if a value of orders.customer doesn't fit integer
ALTER TABLE orders ALTER COLUMN customer TYPE integer;
-- may fail: if a row of orders points to nothing
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES customers(id);
-- data loss: all rows of lines
DROP TABLE lines;
-- may fail: if a value of orders.id doesn't fit integer
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

CREATE SEQUENCE sales.orders_id_seq_former AS integer;
CREATE TABLE sales.orders_former (
    id integer DEFAULT nextval('sales.orders_id_seq_former'::regclass) NOT NULL,
    old text,
    CONSTRAINT orders_pkey_former PRIMARY KEY (id)
);
ALTER SEQUENCE sales.orders_id_seq_former OWNED BY sales.orders_former.id;
CREATE INDEX orders_sum_former ON sales.orders_former (old);
ALTER TABLE sales.orders SET SCHEMA public;
ALTER SEQUENCE sales.orders_id_seq_former RENAME TO orders_id_seq;
ALTER TABLE sales.orders_former RENAME CONSTRAINT orders_pkey_former TO orders_pkey;
ALTER INDEX sales.orders_sum_former RENAME TO orders_sum;
ALTER TABLE sales.orders_former RENAME TO orders;

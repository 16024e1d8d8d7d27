CREATE SEQUENCE purchases_seq_former INCREMENT BY 50;
CREATE TABLE purchases_former (
    id bigint NOT NULL,
    total integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT purchases_pkey_former PRIMARY KEY (id)
);
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER SEQUENCE purchases_seq RENAME TO orders_seq;
ALTER SEQUENCE purchases_total_seq RENAME TO orders_old_seq;
ALTER SEQUENCE purchases_former_total_seq RENAME TO purchases_total_seq;
ALTER SEQUENCE purchases_seq_former RENAME TO purchases_seq;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_pkey_former TO purchases_pkey;
ALTER TABLE purchases RENAME TO orders;
ALTER TABLE purchases_former RENAME TO purchases;
ALTER TABLE orders RENAME COLUMN total TO old;

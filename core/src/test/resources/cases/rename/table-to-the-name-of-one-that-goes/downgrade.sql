CREATE SEQUENCE purchases_id_seq_former AS integer;
CREATE TABLE purchases_former (
    id integer DEFAULT nextval('purchases_id_seq_former'::regclass) NOT NULL,
    sum numeric,
    what text,
    CONSTRAINT purchases_pkey_former PRIMARY KEY (id),
    CONSTRAINT purchases_sum_key_former UNIQUE (sum)
);
ALTER SEQUENCE purchases_id_seq_former OWNED BY purchases_former.id;
CREATE INDEX purchases_idx_former ON purchases_former (id, sum);
ALTER INDEX purchases_idx RENAME TO orders_idx;
ALTER TABLE purchases RENAME CONSTRAINT purchases_sum_key TO orders_sum_key;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER SEQUENCE purchases_id_seq RENAME TO orders_id_seq;
ALTER SEQUENCE purchases_id_seq_former RENAME TO purchases_id_seq;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_sum_key_former TO purchases_sum_key;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_pkey_former TO purchases_pkey;
ALTER INDEX purchases_idx_former RENAME TO purchases_idx;
ALTER TABLE purchases RENAME TO orders;
ALTER TABLE purchases_former RENAME TO purchases;

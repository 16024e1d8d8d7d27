ALTER INDEX purchases_sum_idx RENAME TO orders_sum_idx;
ALTER TABLE purchases RENAME CONSTRAINT purchases_sum_check TO orders_sum_check;
ALTER TABLE purchases RENAME CONSTRAINT purchases_code_key TO orders_code_key;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER SEQUENCE purchases_id_seq RENAME TO orders_id_seq;
ALTER TABLE purchases RENAME TO orders;

ALTER TABLE orders RENAME TO purchases;
ALTER SEQUENCE orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER TABLE purchases RENAME CONSTRAINT orders_code_key TO purchases_code_key;
ALTER TABLE purchases RENAME CONSTRAINT orders_sum_check TO purchases_sum_check;
ALTER INDEX orders_sum_idx RENAME TO purchases_sum_idx;

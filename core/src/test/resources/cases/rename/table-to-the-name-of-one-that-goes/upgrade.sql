ALTER TABLE purchases RENAME TO purchases_former;
ALTER TABLE orders RENAME TO purchases;
ALTER INDEX purchases_idx RENAME TO purchases_idx_former;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_pkey TO purchases_pkey_former;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_sum_key TO purchases_sum_key_former;
ALTER SEQUENCE purchases_id_seq RENAME TO purchases_id_seq_former;
ALTER SEQUENCE orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER TABLE purchases RENAME CONSTRAINT orders_sum_key TO purchases_sum_key;
ALTER INDEX orders_idx RENAME TO purchases_idx;
-- data loss: all rows of purchases_former
DROP TABLE purchases_former;

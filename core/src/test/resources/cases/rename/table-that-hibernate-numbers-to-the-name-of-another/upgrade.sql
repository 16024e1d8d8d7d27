ALTER TABLE orders RENAME COLUMN old TO total;
ALTER TABLE purchases RENAME TO purchases_former;
ALTER TABLE orders RENAME TO purchases;
ALTER TABLE purchases_former RENAME CONSTRAINT purchases_pkey TO purchases_pkey_former;
ALTER SEQUENCE purchases_seq RENAME TO purchases_seq_former;
ALTER SEQUENCE purchases_total_seq RENAME TO purchases_former_total_seq;
ALTER SEQUENCE orders_old_seq RENAME TO purchases_total_seq;
ALTER SEQUENCE orders_seq RENAME TO purchases_seq;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
-- data loss: all rows of purchases_former
DROP TABLE purchases_former;
-- data loss: how far purchases_seq_former has counted
DROP SEQUENCE purchases_seq_former;

ALTER INDEX orders_total_idx RENAME TO orders_sum_idx;
ALTER INDEX orders_customer_id_idx RENAME TO orders_client_id_idx;
ALTER TABLE orders RENAME CONSTRAINT orders_customer_id_fkey TO orders_client_id_fkey;
ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO orders_sum_check;
ALTER TABLE orders RENAME CONSTRAINT orders_sign_key TO orders_code_key;
ALTER TABLE orders RENAME COLUMN sign TO code;
ALTER TABLE orders RENAME COLUMN customer_id TO client_id;
ALTER TABLE orders RENAME COLUMN total TO sum;

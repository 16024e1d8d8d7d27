ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE orders RENAME COLUMN client_id TO customer_id;
ALTER TABLE orders RENAME COLUMN code TO sign;
ALTER TABLE orders RENAME CONSTRAINT orders_code_key TO orders_sign_key;
ALTER TABLE orders RENAME CONSTRAINT orders_sum_check TO orders_total_check;
ALTER TABLE orders RENAME CONSTRAINT orders_client_id_fkey TO orders_customer_id_fkey;
ALTER INDEX orders_client_id_idx RENAME TO orders_customer_id_idx;
ALTER INDEX orders_sum_idx RENAME TO orders_total_idx;

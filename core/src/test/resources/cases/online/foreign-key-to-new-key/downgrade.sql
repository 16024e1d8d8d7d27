
ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;

ALTER TABLE users DROP CONSTRAINT users_id_key;

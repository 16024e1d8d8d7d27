CREATE TABLE users (
    id bigint NOT NULL CONSTRAINT users_id_key UNIQUE,
    email text NOT NULL CONSTRAINT users_pkey PRIMARY KEY
);
CREATE TABLE orders (
    user_id bigint CONSTRAINT orders_user_fkey REFERENCES users (id)
);

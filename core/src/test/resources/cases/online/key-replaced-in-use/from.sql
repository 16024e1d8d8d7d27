CREATE TABLE users (
    id bigint NOT NULL CONSTRAINT users_pkey PRIMARY KEY,
    email text NOT NULL
);
CREATE TABLE orders (
    user_id bigint CONSTRAINT orders_user_fkey REFERENCES users (id)
);

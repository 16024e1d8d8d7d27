CREATE TABLE users (
    id bigint NOT NULL,
    email text NOT NULL,
    name text,
    CONSTRAINT users_pkey PRIMARY KEY (email),
    CONSTRAINT users_name_key UNIQUE (name, id)
);
COMMENT ON CONSTRAINT users_pkey ON users IS 'by mail';

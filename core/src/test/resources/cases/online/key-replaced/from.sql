CREATE TABLE users (
    id bigint NOT NULL,
    email text NOT NULL,
    name text,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_name_key UNIQUE (name)
);

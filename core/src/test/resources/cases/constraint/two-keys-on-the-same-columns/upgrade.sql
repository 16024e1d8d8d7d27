CREATE TABLE users (
    id bigint NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id);

CREATE TABLE users (
    id bigint NOT NULL,
    boss bigint,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_check CHECK (id > 0)
);
ALTER TABLE users ADD CONSTRAINT users_boss_check CHECK (boss > 0) NOT VALID;
ALTER TABLE users ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users(id) NOT VALID;

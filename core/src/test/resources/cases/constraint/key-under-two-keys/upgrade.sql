CREATE TABLE users (
    id bigint NOT NULL,
    boss bigint,
    CONSTRAINT users_id_key UNIQUE (id),
    CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users(id)
);
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

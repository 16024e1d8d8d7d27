COMMENT ON TABLE app.users IS 'App';
ALTER TABLE app.users ADD COLUMN name text DEFAULT 'x'::text NOT NULL;
CREATE TABLE users (
    id integer NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_fkey FOREIGN KEY (id) REFERENCES app.users(id)
);
CREATE INDEX users_name ON app.users (name);

CREATE UNLOGGED TABLE sessions (
    id integer NOT NULL,
    data text,
    CONSTRAINT sessions_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE sessions IS 'Gone after a crash';

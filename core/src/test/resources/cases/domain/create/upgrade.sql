CREATE DOMAIN email AS text DEFAULT 'nobody@example.org'::text NOT NULL
    CONSTRAINT has_at CHECK (VALUE ~~ '%@%'::text)
    CONSTRAINT short CHECK (length(VALUE) < 100);
COMMENT ON DOMAIN email IS 'An address';
COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'Needs an @';
CREATE TABLE users (
    id integer NOT NULL,
    email email,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);

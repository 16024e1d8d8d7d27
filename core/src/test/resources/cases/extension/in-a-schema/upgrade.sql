CREATE SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS citext SCHEMA extensions;
CREATE TABLE users (
    id bigint NOT NULL,
    email extensions.citext,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);

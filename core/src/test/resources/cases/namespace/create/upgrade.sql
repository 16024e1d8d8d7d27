CREATE SCHEMA app;
CREATE TABLE app.users (
    id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE VIEW app.names AS
SELECT name
   FROM app.users;

CREATE SCHEMA app;
CREATE SEQUENCE app.ids;
CREATE TABLE app.a (
    id bigint DEFAULT nextval('app.ids'::regclass) NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE TABLE b (
    id bigint DEFAULT nextval('app.ids'::regclass) NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

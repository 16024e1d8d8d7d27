CREATE SCHEMA app;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
CREATE TYPE app.pair AS (
    a integer,
    b app.mood
);
CREATE DOMAIN app.code AS text
    CONSTRAINT code_check CHECK (VALUE <> ''::text);
CREATE SEQUENCE app.b_id_seq AS integer;
CREATE SEQUENCE app.ids;
CREATE OR REPLACE FUNCTION app.good(m app.mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select m = 'ok' $function$;
CREATE OR REPLACE FUNCTION app.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$;
CREATE TABLE app.a (
    id bigint DEFAULT nextval('app.ids'::regclass) NOT NULL,
    mood app.mood,
    code app.code,
    pair app.pair,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT good CHECK (app.good(mood))
);
CREATE TABLE app.b (
    id integer DEFAULT nextval('app.b_id_seq'::regclass) NOT NULL,
    a_id bigint,
    CONSTRAINT b_pkey PRIMARY KEY (id),
    CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES app.a(id)
);
ALTER SEQUENCE app.b_id_seq OWNED BY app.b.id;
CREATE VIEW app.v AS
SELECT a.id,
    b.id AS b
   FROM app.a
     JOIN app.b ON b.a_id = a.id;
CREATE MATERIALIZED VIEW app.m AS
SELECT id
   FROM app.v;
CREATE INDEX a_code ON app.a USING gin (code gin_trgm_ops);
CREATE INDEX m_id ON app.m (id);
CREATE TRIGGER touch BEFORE INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.touch();

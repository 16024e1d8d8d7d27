ALTER SEQUENCE audit.lines RENAME TO log_id_seq;
ALTER SEQUENCE former_id_seq RENAME TO bills_id_seq;
ALTER SEQUENCE steps RENAME TO items_id_seq;
ALTER SEQUENCE by_n RENAME TO keys_id_seq;
ALTER SEQUENCE "Odd Key" RENAME TO keys_k_seq;
ALTER SEQUENCE numbers RENAME TO numbers_of_orders;
ALTER SEQUENCE pair RENAME TO types_id_seq;
ALTER SEQUENCE shown RENAME TO views_id_seq;
CREATE TYPE pair AS (
    a integer,
    b integer
);
CREATE DOMAIN positive AS integer;
CREATE SEQUENCE numbers;
-- may fail: if a row of checks doesn't fit
ALTER TABLE checks ADD CONSTRAINT positive CHECK (id > 0);
CREATE TABLE former_id_seq (
    id integer
);
-- may fail: if rows of keys collide
ALTER TABLE keys ADD CONSTRAINT "Odd Key" UNIQUE (k);
CREATE TABLE steps (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
CREATE VIEW shown AS
SELECT id
   FROM views;
CREATE MATERIALIZED VIEW audit.lines AS
SELECT id
   FROM audit.log;
CREATE INDEX by_n ON keys (n);

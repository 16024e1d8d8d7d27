DROP MATERIALIZED VIEW mb;
DROP VIEW vb;
ALTER TABLE note DROP CONSTRAINT note_ev_k_at_fkey;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('ev_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass), true) END))::text, true);
DROP TABLE ev;
CREATE TABLE ev (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    k k NOT NULL,
    p pair,
    ps pair[],
    at date NOT NULL
);
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, k, p, ps, at) OVERRIDING SYSTEM VALUE SELECT id, k, p, ps, at FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 1)::boolean);
DROP TABLE ev_rows;
-- may fail: if a row of ev has (p).k::text = 'c'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM ev
    WHERE (p).k::text = 'c';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum k can''t lose values that rows hold: ev.p.k holds ''c'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of ev has EXISTS (SELECT FROM (SELECT unnest(ps) AS element0) AS elements WHERE (element0).k::text = 'c')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM ev
    WHERE EXISTS (SELECT FROM (SELECT unnest(ps) AS element0) AS elements WHERE (element0).k::text = 'c');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum k can''t lose values that rows hold: ev.ps[].k holds ''c'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
ALTER TABLE ev ALTER COLUMN id TYPE bigint;
ALTER TABLE ev ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).n, (p).k, NULL)::text END;
-- may fail: if a row of ev has ps::text IS DISTINCT FROM (jsonb_populate_record(ev.*, jsonb_build_object('ps', ps))).ps::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM ev
    WHERE ps::text IS DISTINCT FROM (jsonb_populate_record(ev.*, jsonb_build_object('ps', ps))).ps::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'ev.ps can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE ev ALTER COLUMN ps TYPE jsonb USING to_jsonb(ps);
-- may fail: if a value of ev.at doesn't fit timestamp with time zone
ALTER TABLE ev ALTER COLUMN at TYPE timestamp with time zone;
ALTER TABLE ev ADD COLUMN note text DEFAULT 'n'::text;
ALTER TABLE note ALTER COLUMN ev TYPE bigint;
-- may fail: if a value of note.at doesn't fit timestamp with time zone
ALTER TABLE note ALTER COLUMN at TYPE timestamp with time zone;
DROP TYPE pair;
ALTER TYPE k RENAME TO whimbrel_replaced;
CREATE TYPE k AS ENUM ('a', 'b', 'd');
ALTER TABLE ev
    ALTER COLUMN k DROP DEFAULT,
    ALTER COLUMN k TYPE k USING (CASE k::text WHEN 'c' THEN 'd' ELSE k::text END)::k;
ALTER TABLE note
    ALTER COLUMN k DROP DEFAULT,
    ALTER COLUMN k TYPE k USING (CASE k::text WHEN 'c' THEN 'd' ELSE k::text END)::k;
-- data loss: value c of enum k, whose rows become d
DROP TYPE whimbrel_replaced;
CREATE TYPE pair AS (
    n integer,
    k k,
    x text
);
-- may fail: if a value of ev.p doesn't fit pair
ALTER TABLE ev ALTER COLUMN p TYPE pair USING p::pair;
CREATE TYPE ev_ps_values AS (
    ps pair[]
);
-- may fail: if a value of ev.ps doesn't fit pair[]
ALTER TABLE ev ALTER COLUMN ps TYPE pair[] USING (jsonb_populate_record(NULL::ev_ps_values, jsonb_build_object('ps', ps))).ps;
DROP TYPE ev_ps_values;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('ev_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass), true) END))::text, true);
DROP TABLE ev;
CREATE TABLE ev (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    k k NOT NULL,
    p pair,
    ps pair[],
    at timestamp with time zone NOT NULL,
    note text DEFAULT 'n'::text,
    CONSTRAINT ev_pkey PRIMARY KEY (id, at, k)
) PARTITION BY RANGE (at);
CREATE TABLE ev_24 PARTITION OF ev FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE ev_x PARTITION OF ev DEFAULT PARTITION BY LIST (k);
CREATE TABLE ev_xa PARTITION OF ev_x FOR VALUES IN ('a', 'd');
CREATE VIEW vb AS
SELECT id,
    k,
    p
   FROM ev_24;
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, k, p, ps, at, note) OVERRIDING SYSTEM VALUE SELECT id, k, p, ps, at, note FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 1)::boolean);
DROP TABLE ev_rows;
-- may fail: if a row of note points to nothing
ALTER TABLE note ADD CONSTRAINT note_ev_at_k_fkey FOREIGN KEY (ev, at, k) REFERENCES ev(id, at, k);
CREATE MATERIALIZED VIEW mb AS
SELECT k,
    count(*) AS n,
    max(at) AS last
   FROM ev
  GROUP BY k;

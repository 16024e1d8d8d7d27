DROP MATERIALIZED VIEW mb;
DROP VIEW vb;
ALTER TABLE note DROP CONSTRAINT note_ev_at_k_fkey;
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
    note text DEFAULT 'n'::text
);
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, k, p, ps, at, note) OVERRIDING SYSTEM VALUE SELECT id, k, p, ps, at, note FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 1)::boolean);
DROP TABLE ev_rows;
-- may fail: if a row of ev has (p).k::text = 'd'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM ev
    WHERE (p).k::text = 'd';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum k can''t lose values that rows hold: ev.p.k holds ''d'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of ev has EXISTS (SELECT FROM (SELECT unnest(ps) AS element0) AS elements WHERE (element0).k::text = 'd')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM ev
    WHERE EXISTS (SELECT FROM (SELECT unnest(ps) AS element0) AS elements WHERE (element0).k::text = 'd');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum k can''t lose values that rows hold: ev.ps[].k holds ''d'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of ev.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM ev
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'ev.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE ev ALTER COLUMN id TYPE integer;
ALTER TABLE ev ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).k, (p).n)::text END;
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
-- data loss: the time of day of ev.at
ALTER TABLE ev ALTER COLUMN at TYPE date;
-- may fail: if a value of note.ev doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE note IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM note
    WHERE ev::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'note.ev can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE note ALTER COLUMN ev TYPE integer;
-- data loss: the time of day of note.at
ALTER TABLE note ALTER COLUMN at TYPE date;
-- data loss: all values of ev.note
ALTER TABLE ev DROP COLUMN note;
-- data loss: attribute x of every pair
ALTER TYPE pair DROP ATTRIBUTE x;
DROP TYPE pair;
-- may fail: if rows hold d
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'ev.k' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT k::text AS label FROM ev) AS used GROUP BY label
        UNION ALL
        SELECT 'note.k' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT k::text AS label FROM note) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('a', 'b', 'c');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum k can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE k RENAME TO whimbrel_replaced;
CREATE TYPE k AS ENUM ('a', 'b', 'c');
ALTER TABLE ev
    ALTER COLUMN k DROP DEFAULT,
    ALTER COLUMN k TYPE k USING k::text::k;
ALTER TABLE note
    ALTER COLUMN k DROP DEFAULT,
    ALTER COLUMN k TYPE k USING k::text::k;
-- data loss: value d of enum k
DROP TYPE whimbrel_replaced;
CREATE TYPE pair AS (
    k k,
    n integer
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
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    k k NOT NULL,
    p pair,
    ps pair[],
    at date NOT NULL,
    CONSTRAINT ev_pkey PRIMARY KEY (id, k, at)
) PARTITION BY LIST (k);
CREATE TABLE ev_a PARTITION OF ev FOR VALUES IN ('a');
CREATE TABLE ev_b PARTITION OF ev FOR VALUES IN ('b', 'c') PARTITION BY RANGE (at);
CREATE TABLE ev_b1 PARTITION OF ev_b FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE VIEW vb AS
SELECT id,
    k,
    p,
    ps,
    at
   FROM ev_b;
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, k, p, ps, at) OVERRIDING SYSTEM VALUE SELECT id, k, p, ps, at FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('ev', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'ev_rows.id' ->> 1)::boolean);
DROP TABLE ev_rows;
-- may fail: if a row of note points to nothing
ALTER TABLE note ADD CONSTRAINT note_ev_k_at_fkey FOREIGN KEY (ev, k, at) REFERENCES ev(id, k, at);
CREATE MATERIALIZED VIEW mb AS
SELECT k,
    count(*) AS n
   FROM ev
  GROUP BY k;

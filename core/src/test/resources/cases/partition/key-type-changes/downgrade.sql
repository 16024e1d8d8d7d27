DROP MATERIALIZED VIEW counts;
DROP VIEW lower;
DROP VIEW low;
ALTER TABLE refs DROP CONSTRAINT refs_t_id_t_at_fkey;
ALTER TABLE refs DROP CONSTRAINT refs_low_id_low_at_fkey;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('t_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), true) END))::text, true);
DROP TABLE t;
CREATE TABLE t (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    at bigint NOT NULL,
    user_id integer,
    note text DEFAULT 'x'::text
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, at, user_id, note) OVERRIDING SYSTEM VALUE SELECT id, at, user_id, note FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 't_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 't_rows.id' ->> 1)::boolean);
DROP TABLE t_rows;
-- may fail: if a value of refs.t_at doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE refs IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM refs
    WHERE t_at::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'refs.t_at can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE refs ALTER COLUMN t_at TYPE integer;
-- may fail: if a value of refs.low_at doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE refs IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM refs
    WHERE low_at::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'refs.low_at can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE refs ALTER COLUMN low_at TYPE integer;
-- may fail: if a value of t.at doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE at::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.at can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN at TYPE integer;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('t_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), true) END))::text, true);
DROP TABLE t;
CREATE TABLE t (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    at integer NOT NULL,
    user_id integer,
    note text DEFAULT 'x'::text,
    CONSTRAINT t_pkey PRIMARY KEY (id, at),
    CONSTRAINT t_note_check CHECK (note <> ''::text),
    CONSTRAINT t_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
) PARTITION BY RANGE (at);
COMMENT ON TABLE t IS 'All';
COMMENT ON COLUMN t.at IS 'When';
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE INDEX t_note ON t (note);
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE t_mid PARTITION OF t FOR VALUES FROM (10) TO (20) PARTITION BY HASH (id);
CREATE TABLE t_rest PARTITION OF t DEFAULT;
CREATE TABLE t_mid_0 PARTITION OF t_mid FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE t_mid_1 PARTITION OF t_mid FOR VALUES WITH (modulus 2, remainder 1);
CREATE VIEW low AS
SELECT id,
    at
   FROM t_low;
CREATE VIEW lower AS
SELECT id
   FROM low
  WHERE at < 5;
CREATE INDEX t_low_user ON t_low (user_id);
CREATE POLICY own ON t USING (user_id > 0);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, at, user_id, note) OVERRIDING SYSTEM VALUE SELECT id, at, user_id, note FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 't_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 't_rows.id' ->> 1)::boolean);
DROP TABLE t_rows;
-- may fail: if a row of refs points to nothing
ALTER TABLE refs ADD CONSTRAINT refs_low_id_low_at_fkey FOREIGN KEY (low_id, low_at) REFERENCES t_low(id, at);
-- may fail: if a row of refs points to nothing
ALTER TABLE refs ADD CONSTRAINT refs_t_id_t_at_fkey FOREIGN KEY (t_id, t_at) REFERENCES t(id, at);
CREATE MATERIALIZED VIEW counts AS
SELECT user_id,
    count(*) AS n
   FROM t
  GROUP BY user_id;
-- may fail: if rows of counts have equal keys
CREATE UNIQUE INDEX counts_user ON counts (user_id);
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION touch();
ALTER PUBLICATION p ADD TABLE ONLY t_low;

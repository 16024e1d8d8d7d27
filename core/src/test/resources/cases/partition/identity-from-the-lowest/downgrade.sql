LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('events_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass), true) END))::text, true);
DROP TABLE events;
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE -9223372036854775808) NOT NULL,
    at date NOT NULL
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'events_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'events_rows.id' ->> 1)::boolean);
DROP TABLE events_rows;

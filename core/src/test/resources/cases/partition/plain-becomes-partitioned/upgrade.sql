ALTER SEQUENCE events_n_seq OWNED BY NONE;
DROP MATERIALIZED VIEW per_user;
DROP VIEW recent;
ALTER TABLE answers DROP CONSTRAINT answers_event_id_event_at_fkey;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('events_rows.id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass), true) END))::text, true);
DROP TABLE events;
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    at date DEFAULT now() NOT NULL,
    user_id integer,
    note text,
    n bigint DEFAULT nextval('events_n_seq'::regclass) NOT NULL,
    m bigint DEFAULT nextval('numbers'::regclass),
    twice bigint GENERATED ALWAYS AS (m * 2) STORED,
    CONSTRAINT events_pkey PRIMARY KEY (id, at),
    CONSTRAINT events_note_check CHECK (note <> ''::text),
    CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
) PARTITION BY RANGE (at);
COMMENT ON TABLE events IS 'What happened';
COMMENT ON COLUMN events.note IS 'Words';
ALTER SEQUENCE events_n_seq OWNED BY events.n;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE VIEW recent AS
SELECT id,
    at,
    note
   FROM events
  WHERE at > '2020-01-01'::date;
CREATE INDEX events_note ON events (note) INCLUDE (n);
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2021-01-01') TO (MAXVALUE) PARTITION BY HASH (id);
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2021-01-01');
CREATE TABLE events_new_0 PARTITION OF events_new FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE events_new_1 PARTITION OF events_new FOR VALUES WITH (modulus 2, remainder 1);
CREATE INDEX events_old_user_id_idx ON events_old (user_id);
CREATE STATISTICS public.events_s ON note, user_id FROM events;
CREATE POLICY own ON events USING (user_id > 0);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, user_id, note, n, m) OVERRIDING SYSTEM VALUE SELECT id, at, user_id, note, n, m FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('events', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'events_rows.id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 'events_rows.id' ->> 1)::boolean);
DROP TABLE events_rows;
-- may fail: if a row of answers points to nothing
ALTER TABLE answers ADD CONSTRAINT answers_event_id_event_at_fkey FOREIGN KEY (event_id, event_at) REFERENCES events(id, at);
CREATE MATERIALIZED VIEW per_user AS
SELECT user_id,
    count(*) AS n
   FROM events
  GROUP BY user_id;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION touch();
ALTER PUBLICATION events_p ADD TABLE ONLY events;

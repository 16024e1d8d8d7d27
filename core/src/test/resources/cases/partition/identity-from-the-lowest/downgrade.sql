LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY (MINVALUE -9223372036854775808) NOT NULL,
    at date NOT NULL
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(s.seqrelid::regclass, CASE WHEN s.seqincrement > 0 THEN max(t.id) ELSE min(t.id) END) FROM events t, pg_catalog.pg_sequence s WHERE s.seqrelid = pg_catalog.pg_get_serial_sequence('events', 'id')::regclass GROUP BY s.seqrelid, s.seqincrement, s.seqstart HAVING CASE WHEN s.seqincrement > 0 THEN max(t.id) >= s.seqstart ELSE min(t.id) <= s.seqstart END;
DROP TABLE events_rows;

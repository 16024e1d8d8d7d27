ALTER TABLE events DETACH PARTITION events_all;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id bigint,
    at date NOT NULL,
    note text
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
-- may fail: if a value of events.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM events
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'events.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE events ALTER COLUMN id TYPE integer;
ALTER FOREIGN TABLE events_all ALTER COLUMN id TYPE integer;
ALTER FOREIGN TABLE events_all DROP COLUMN note;
-- data loss: all values of events.note
ALTER TABLE events DROP COLUMN note;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL
) PARTITION BY RANGE (id);
CREATE TABLE events_first PARTITION OF events FOR VALUES FROM (1) TO (100);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
ALTER TABLE events ATTACH PARTITION events_all DEFAULT;

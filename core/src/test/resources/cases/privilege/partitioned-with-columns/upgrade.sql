GRANT INSERT ON TABLE events TO PUBLIC;
GRANT UPDATE (note) ON TABLE events TO PUBLIC;
DROP VIEW recent;
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
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    note text
) PARTITION BY RANGE (at);
CREATE TABLE events_all PARTITION OF events DEFAULT;
CREATE VIEW recent AS
SELECT id,
    at
   FROM events;
GRANT SELECT, INSERT ON TABLE events TO PUBLIC;
GRANT SELECT ON TABLE events_all TO PUBLIC;
GRANT SELECT ON TABLE recent TO PUBLIC;
GRANT UPDATE (note) ON TABLE events TO PUBLIC;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

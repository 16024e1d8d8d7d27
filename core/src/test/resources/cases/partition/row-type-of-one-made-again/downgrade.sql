ALTER TABLE holders ALTER COLUMN e TYPE text;
DROP VIEW v;
ALTER TABLE holders ALTER COLUMN c TYPE text;
ALTER TABLE holders ALTER COLUMN d TYPE text;
DROP DOMAIN event;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer NOT NULL,
    at date NOT NULL,
    note text
);
CREATE DOMAIN event AS events;
-- may fail: if a value of holders.c doesn't fit events
ALTER TABLE holders ALTER COLUMN c TYPE events USING c::events;
-- may fail: if a value of holders.d doesn't fit event
ALTER TABLE holders ALTER COLUMN d TYPE event USING d::event;
-- may fail: if a value of holders.e doesn't fit events[]
ALTER TABLE holders ALTER COLUMN e TYPE events[] USING e::events[];
CREATE VIEW v AS
SELECT (c).at AS at,
    d
   FROM holders;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

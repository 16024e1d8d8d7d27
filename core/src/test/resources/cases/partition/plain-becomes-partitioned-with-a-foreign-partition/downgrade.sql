DROP FOREIGN TABLE events_old;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    note character varying(9)
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

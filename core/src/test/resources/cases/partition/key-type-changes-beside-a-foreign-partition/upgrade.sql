ALTER TABLE events DETACH PARTITION events_all;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
ALTER TABLE events ALTER COLUMN id TYPE bigint;
ALTER TABLE events ADD COLUMN note text;
ALTER FOREIGN TABLE events_all ALTER COLUMN id TYPE bigint;
ALTER FOREIGN TABLE events_all ADD COLUMN note text;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id bigint,
    at date NOT NULL,
    note text
) PARTITION BY RANGE (id);
CREATE TABLE events_first PARTITION OF events FOR VALUES FROM ('1') TO ('1000');
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
ALTER TABLE events ATTACH PARTITION events_all DEFAULT;

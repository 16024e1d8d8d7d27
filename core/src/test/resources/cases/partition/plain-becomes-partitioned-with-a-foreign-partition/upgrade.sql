LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    note character varying(9)
) PARTITION BY RANGE (at);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
CREATE FOREIGN TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2000-01-01') SERVER s;

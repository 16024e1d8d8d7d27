LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    n integer
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, n) OVERRIDING SYSTEM VALUE SELECT id, at, n FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
ALTER TABLE events ADD CONSTRAINT positive CHECK (n > 0) NOT VALID;

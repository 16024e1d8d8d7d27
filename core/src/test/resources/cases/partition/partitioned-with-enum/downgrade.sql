ALTER TYPE mood ADD VALUE 'gone';
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    mood mood DEFAULT 'sad'::mood
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, mood) OVERRIDING SYSTEM VALUE SELECT id, at, mood FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

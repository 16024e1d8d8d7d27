ALTER TABLE refs DROP CONSTRAINT refs_id_fkey;
ALTER TABLE refs DROP CONSTRAINT refs_e_fkey;
-- data loss: all values of refs.e
ALTER TABLE refs DROP COLUMN e;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer NOT NULL,
    at date NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

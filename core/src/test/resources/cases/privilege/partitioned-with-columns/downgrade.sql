DROP VIEW recent;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    note text
);
GRANT SELECT, INSERT ON TABLE events TO PUBLIC;
GRANT UPDATE (note) ON TABLE events TO PUBLIC;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
ALTER TABLE events ALTER COLUMN id TYPE bigint;
CREATE VIEW recent AS
SELECT id,
    at
   FROM events;
REVOKE INSERT ON TABLE events FROM PUBLIC;
GRANT SELECT ON TABLE recent TO PUBLIC;
REVOKE UPDATE (note) ON TABLE events FROM PUBLIC;

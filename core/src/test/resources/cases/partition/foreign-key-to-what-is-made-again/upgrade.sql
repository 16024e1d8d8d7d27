ALTER TABLE refs ADD COLUMN e integer;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer NOT NULL,
    at date NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE events_0 PARTITION OF events FOR VALUES WITH (modulus 1, remainder 0);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
-- may fail: if a row of refs points to nothing
ALTER TABLE refs ADD CONSTRAINT refs_e_fkey FOREIGN KEY (e) REFERENCES events(id);
-- may fail: if a row of refs points to nothing
ALTER TABLE refs ADD CONSTRAINT refs_id_fkey FOREIGN KEY (id) REFERENCES events_0(id);

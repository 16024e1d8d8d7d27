ALTER TABLE refs DROP CONSTRAINT refs_event_at_fkey;
-- data loss: all rows of gone
DROP TABLE gone;
ALTER TABLE events DROP CONSTRAINT events_parent_parent_at_fkey;
LOCK TABLE events_new IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_new_rows AS TABLE events_new;
DROP TABLE events_new;
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2021-01-01') TO (MAXVALUE) PARTITION BY HASH (id);
CREATE TABLE events_new_0 PARTITION OF events_new FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE events_new_1 PARTITION OF events_new FOR VALUES WITH (modulus 2, remainder 1);
-- may fail: if no partition of events_new takes a row, or rows collide
INSERT INTO events_new (id, at, parent, parent_at) OVERRIDING SYSTEM VALUE SELECT id, at, parent, parent_at FROM events_new_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_new_rows;
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_parent_parent_at_fkey FOREIGN KEY (parent, parent_at) REFERENCES events(id, at);
-- may fail: if a row of refs points to nothing
ALTER TABLE refs ADD CONSTRAINT refs_event_at_fkey FOREIGN KEY (event, at) REFERENCES events(id, at);

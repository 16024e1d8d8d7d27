LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    user_id integer,
    CONSTRAINT events_id_at_key UNIQUE (id, at) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, user_id) OVERRIDING SYSTEM VALUE SELECT id, at, user_id FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
CREATE TRIGGER t BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE events ENABLE ALWAYS TRIGGER t;

ALTER TABLE users DROP CONSTRAINT users_first_event_fkey;
-- may fail: if a value of users.first_event doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE first_event::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.first_event can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN first_event TYPE integer;
ALTER TABLE events DROP CONSTRAINT events_user_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_pkey;
ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if a value of events.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM events
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'events.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE events ALTER COLUMN id TYPE integer;
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE users_rows AS TABLE users;
DROP TABLE users;
CREATE TABLE users (
    id integer NOT NULL,
    first_event integer,
    CONSTRAINT users_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE users_0 PARTITION OF users FOR VALUES WITH (modulus 1, remainder 0);
-- may fail: if no partition of users takes a row, or rows collide
INSERT INTO users (id, first_event) OVERRIDING SYSTEM VALUE SELECT id, first_event FROM users_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE users_rows;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer NOT NULL,
    user_id integer,
    CONSTRAINT events_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);
CREATE TABLE events_low PARTITION OF events FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, user_id) OVERRIDING SYSTEM VALUE SELECT id, user_id FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
-- may fail: if a row of users points to nothing
ALTER TABLE users ADD CONSTRAINT users_first_event_fkey FOREIGN KEY (first_event) REFERENCES events(id);

LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE users_rows AS TABLE users;
DROP TABLE users;
CREATE TABLE users (
    id integer NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    user_id integer,
    CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
) PARTITION BY RANGE (at);
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2021-01-01') TO (MAXVALUE);
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2021-01-01');
CREATE TABLE users_0 PARTITION OF users FOR VALUES WITH (modulus 1, remainder 0);
-- may fail: if no partition of users takes a row, or rows collide
INSERT INTO users (id) OVERRIDING SYSTEM VALUE SELECT id FROM users_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE users_rows;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, user_id) OVERRIDING SYSTEM VALUE SELECT id, at, user_id FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

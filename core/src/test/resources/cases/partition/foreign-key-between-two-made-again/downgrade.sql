LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE users_rows AS TABLE users;
DROP TABLE users;
CREATE TABLE users (
    id integer NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    user_id integer,
    CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
);
-- may fail: if no partition of users takes a row, or rows collide
INSERT INTO users (id) OVERRIDING SYSTEM VALUE SELECT id FROM users_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE users_rows;
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at, user_id) OVERRIDING SYSTEM VALUE SELECT id, at, user_id FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;

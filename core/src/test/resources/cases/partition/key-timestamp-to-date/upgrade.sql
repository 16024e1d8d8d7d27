ALTER TABLE logs DETACH PARTITION logs_rest;
LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE logs_rows AS TABLE logs;
DROP TABLE logs;
CREATE TABLE logs (
    id integer,
    at timestamp without time zone NOT NULL,
    body text
);
-- may fail: if no partition of logs takes a row, or rows collide
INSERT INTO logs (id, at, body) OVERRIDING SYSTEM VALUE SELECT id, at, body FROM logs_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE logs_rows;
-- data loss: the time of day of logs.at
ALTER TABLE logs ALTER COLUMN at TYPE date;
ALTER TABLE logs ADD COLUMN size integer GENERATED ALWAYS AS (length(body)) STORED;
-- data loss: the time of day of logs_rest.at
ALTER TABLE logs_rest ALTER COLUMN at TYPE date;
-- data loss: the time of day of old.at
ALTER TABLE old ALTER COLUMN at TYPE date;
ALTER TABLE old ADD COLUMN size integer GENERATED ALWAYS AS (length(body)) STORED;
LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE logs_rows AS TABLE logs;
DROP TABLE logs;
CREATE TABLE logs (
    id integer,
    at date NOT NULL,
    body text,
    size integer GENERATED ALWAYS AS (length(body)) STORED
) PARTITION BY RANGE (at);
CREATE INDEX logs_body_idx ON logs (body);
CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
CREATE TABLE logs_2020b PARTITION OF logs FOR VALUES FROM ('2020-07-01') TO ('2021-01-01');
-- may fail: if a row of old is out of its bounds
ALTER TABLE logs ATTACH PARTITION old FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
-- may fail: if no partition of logs takes a row, or rows collide
INSERT INTO logs (id, at, body) OVERRIDING SYSTEM VALUE SELECT id, at, body FROM logs_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE logs_rows;

ALTER TABLE logs DETACH PARTITION logs_rest;
DROP INDEX logs_rest_body_idx;
ALTER TABLE logs_rest DROP CONSTRAINT logs_rest_id_kind_at_key;
LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE logs_rows AS TABLE logs;
DROP TABLE logs;
CREATE TABLE logs (
    id integer,
    kind text NOT NULL,
    at date NOT NULL,
    body text DEFAULT 'x'::text,
    CONSTRAINT logs_at_kind_id_key UNIQUE (at, kind, id)
) PARTITION BY RANGE (at);
CREATE TABLE logs_a PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') PARTITION BY LIST (kind);
CREATE TABLE logs_b PARTITION OF logs FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE logs_aa PARTITION OF logs_a FOR VALUES IN ('a', 'b');
-- may fail: if no partition of logs takes a row, or rows collide
INSERT INTO logs (id, kind, at, body) OVERRIDING SYSTEM VALUE SELECT id, kind, at, body FROM logs_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE logs_rows;

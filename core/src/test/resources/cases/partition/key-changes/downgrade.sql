CREATE INDEX logs_rest_body_idx ON logs_rest (body);
LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE logs_rows AS TABLE logs;
DROP TABLE logs;
CREATE TABLE logs (
    id integer,
    kind text NOT NULL,
    at date NOT NULL,
    body text DEFAULT 'x'::text,
    CONSTRAINT logs_id_kind_at_key UNIQUE (id, kind, at)
) PARTITION BY LIST (kind);
CREATE TABLE logs_a PARTITION OF logs FOR VALUES IN ('a');
CREATE TABLE logs_b PARTITION OF logs FOR VALUES IN ('b') PARTITION BY RANGE (at);
CREATE TABLE logs_b1 PARTITION OF logs_b FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if a row of logs_rest is out of its bounds
ALTER TABLE logs ATTACH PARTITION logs_rest DEFAULT;
-- may fail: if no partition of logs takes a row, or rows collide
INSERT INTO logs (id, kind, at, body) OVERRIDING SYSTEM VALUE SELECT id, kind, at, body FROM logs_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE logs_rows;

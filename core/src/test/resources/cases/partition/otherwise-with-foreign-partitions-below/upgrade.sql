ALTER TABLE ev_low DETACH PARTITION ev_low_leaves;
ALTER TABLE ev_low DETACH PARTITION ev_low_stays;
DROP FOREIGN TABLE ev_low_moves;
DROP FOREIGN TABLE ev_low_comes;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id integer NOT NULL,
    at date NOT NULL,
    note text
) PARTITION BY HASH (at);
-- may fail: if ev_high holds rows that belong to ev_low
CREATE TABLE ev_low PARTITION OF ev FOR VALUES WITH (modulus 1, remainder 0) PARTITION BY RANGE (at);
-- may fail: if ev_low_new holds rows that belong to ev_low_comes
CREATE TABLE ev_low_comes PARTITION OF ev_low FOR VALUES FROM ('2002-01-01') TO ('2003-01-01');
CREATE TABLE ev_low_new PARTITION OF ev_low DEFAULT;
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
-- may fail: if ev_low_new holds rows that belong to ev_low_goes
CREATE FOREIGN TABLE ev_low_goes PARTITION OF ev_low FOR VALUES FROM ('2003-01-01') TO ('2004-01-01') SERVER s;
-- may fail: if ev_low_new holds rows that belong to ev_low_moves
CREATE FOREIGN TABLE ev_low_moves PARTITION OF ev_low FOR VALUES FROM ('2001-01-01') TO ('2002-01-01') SERVER t;
-- may fail: if ev_low_new holds rows that belong to ev_joins
ALTER TABLE ev_low ATTACH PARTITION ev_joins FOR VALUES FROM ('2005-01-01') TO ('2006-01-01');
-- may fail: if ev_low_new holds rows that belong to ev_low_stays
ALTER TABLE ev_low ATTACH PARTITION ev_low_stays FOR VALUES FROM ('2000-01-01') TO ('2001-01-01');
CREATE MATERIALIZED VIEW m AS
SELECT id
   FROM ev_low_new;

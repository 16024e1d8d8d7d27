LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id integer NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 2) STORED
);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;
ALTER TABLE a ALTER COLUMN id TYPE bigint;
CREATE TABLE a1 (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 4) STORED
);
CREATE TABLE a1x (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 5) STORED
);
CREATE TABLE a2 (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 3) STORED
);
LOCK TABLE a2 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a2_rows AS TABLE a2;
DROP TABLE a2;
LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a1_rows AS TABLE a1;
DROP TABLE a1;
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 2) STORED
) PARTITION BY RANGE (id);
CREATE TABLE a1 (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 4) STORED
) PARTITION BY LIST (id);
CREATE TABLE a2 (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 3) STORED
) PARTITION BY LIST (id);
CREATE TABLE a2x PARTITION OF a2 FOR VALUES IN ('11');
-- may fail: if a row of a1x is out of its bounds
ALTER TABLE a1 ATTACH PARTITION a1x FOR VALUES IN ('1');
-- may fail: if no partition of a1 takes a row, or rows collide
INSERT INTO a1 (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a1_rows;
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM ('0') TO ('10');
-- may fail: if no partition of a2 takes a row, or rows collide
INSERT INTO a2 (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a2_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a2_rows;
-- may fail: if a row of a2 is out of its bounds
ALTER TABLE a ATTACH PARTITION a2 FOR VALUES FROM ('10') TO ('20');
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;

LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id bigint NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 2) STORED
);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;
-- may fail: if a value of a.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN id TYPE integer;
CREATE TABLE a1 (
    id integer NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 3) STORED
);
CREATE TABLE a2 (
    id integer NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 3) STORED
);
LOCK TABLE a2 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a2_rows AS TABLE a2;
DROP TABLE a2;
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id integer NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 2) STORED
) PARTITION BY RANGE (id);
CREATE TABLE a2 (
    id integer NOT NULL,
    n integer,
    g integer GENERATED ALWAYS AS (n * 3) STORED
) PARTITION BY LIST (id);
CREATE TABLE a2x PARTITION OF a2 FOR VALUES IN (11);
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM (0) TO (10);
-- may fail: if no partition of a2 takes a row, or rows collide
INSERT INTO a2 (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a2_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a2_rows;
-- may fail: if a row of a2 is out of its bounds
ALTER TABLE a ATTACH PARTITION a2 FOR VALUES FROM (10) TO (20);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, n) OVERRIDING SYSTEM VALUE SELECT id, n FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;

ALTER TABLE b DROP CONSTRAINT b_k_fkey2;
ALTER TABLE b DETACH PARTITION a1;
ALTER TABLE b DROP CONSTRAINT b_k_fkey;
ALTER TABLE a1 DROP CONSTRAINT b_k_fkey;
LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a1_rows AS TABLE a1;
DROP TABLE a1;
LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE b_rows AS TABLE b;
DROP TABLE b;
CREATE TABLE b (
    id bigint NOT NULL,
    k bigint
);
CREATE TABLE a1 (
    id bigint NOT NULL,
    k bigint
);
-- may fail: if no partition of a1 takes a row, or rows collide
INSERT INTO a1 (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a1_rows;
-- may fail: if no partition of b takes a row, or rows collide
INSERT INTO b (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM b_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE b_rows;
ALTER TABLE a DROP CONSTRAINT a_k_fkey;
ALTER TABLE a DETACH PARTITION b1;
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id bigint NOT NULL,
    k bigint
);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a_rows;
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
-- may fail: if a value of a.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN k TYPE integer;
-- may fail: if a value of a1.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a1
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a1.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a1 ALTER COLUMN id TYPE integer;
-- may fail: if a value of a1.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a1
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a1.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a1 ALTER COLUMN k TYPE integer;
-- may fail: if a value of b.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN id TYPE integer;
-- may fail: if a value of b.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN k TYPE integer;
-- may fail: if a value of b1.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b1
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b1.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b1 ALTER COLUMN id TYPE integer;
-- may fail: if a value of b1.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b1
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b1.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b1 ALTER COLUMN k TYPE integer;
LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE b_rows AS TABLE b;
DROP TABLE b;
LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a1_rows AS TABLE a1;
DROP TABLE a1;
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id integer NOT NULL,
    k integer,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT a_k_fkey FOREIGN KEY (k) REFERENCES a(id)
) PARTITION BY RANGE (id);
CREATE TABLE a1 (
    id integer NOT NULL,
    k integer
) PARTITION BY LIST (id);
CREATE TABLE a1x PARTITION OF a1 FOR VALUES IN (1);
-- may fail: if no partition of a1 takes a row, or rows collide
INSERT INTO a1 (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a1_rows;
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM (0) TO (10);
CREATE TABLE b (
    id integer NOT NULL,
    k integer,
    CONSTRAINT b_pkey PRIMARY KEY (id),
    CONSTRAINT b_k_fkey FOREIGN KEY (k) REFERENCES a(id),
    CONSTRAINT b_k_fkey3 FOREIGN KEY (k) REFERENCES b(id)
) PARTITION BY RANGE (id);
-- may fail: if a row of b1 is out of its bounds
ALTER TABLE b ATTACH PARTITION b1 FOR VALUES FROM (0) TO (10);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;
-- may fail: if no partition of b takes a row, or rows collide
INSERT INTO b (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM b_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE b_rows;

ALTER TABLE a DROP CONSTRAINT a_k_fkey;
ALTER TABLE a2 DETACH PARTITION a1y;
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
-- may fail: if a value of a1y.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a1y IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a1y
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a1y.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a1y ALTER COLUMN id TYPE integer;
-- may fail: if a value of a1y.k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a1y IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a1y
    WHERE k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a1y.k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a1y ALTER COLUMN k TYPE integer;
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id integer NOT NULL,
    k integer,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT a_k_fkey FOREIGN KEY (k) REFERENCES a(id)
) PARTITION BY RANGE (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (0) TO (10) PARTITION BY LIST (id);
-- may fail: if a row of a1y is out of its bounds
ALTER TABLE a1 ATTACH PARTITION a1y DEFAULT;
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;

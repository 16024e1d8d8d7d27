ALTER TABLE b DETACH PARTITION b1;
ALTER TABLE b2 DETACH PARTITION b2a;
-- may fail: if a value of a.code doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE length(code::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.code can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN code TYPE character varying(10);
ALTER PUBLICATION pu ADD TABLE ONLY b;
ALTER PUBLICATION pu DROP TABLE ONLY b1;
DROP STATISTICS st;
DROP INDEX bi;
DROP INDEX b2a_a_code_a_id_idx;
DROP INDEX b1_a_code_a_id_idx;
DROP VIEW bv;
-- data loss: all rows of b2b
DROP TABLE b2b;
ALTER TABLE b2a DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE b2a DROP CONSTRAINT b_a_code_fkey;
ALTER TABLE b2a DROP CONSTRAINT nn;
-- may fail: if a value of b2a.a_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b2a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b2a
    WHERE a_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b2a.a_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b2a ALTER COLUMN a_id TYPE integer;
ALTER TABLE b2a DROP CONSTRAINT b2a_id_a_code_key;
-- may fail: if a value of b2a.a_code doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b2a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b2a
    WHERE length(a_code::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b2a.a_code can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b2a ALTER COLUMN a_code TYPE character varying(10);
ALTER TABLE b1 DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE b1 DROP CONSTRAINT b_a_code_fkey;
ALTER TABLE b1 DROP CONSTRAINT nn;
-- may fail: if a value of b1.a_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b1
    WHERE a_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b1.a_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b1 ALTER COLUMN a_id TYPE integer;
ALTER TABLE b1 DROP CONSTRAINT b1_id_a_code_key;
-- may fail: if a value of b1.a_code doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b1
    WHERE length(a_code::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b1.a_code can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b1 ALTER COLUMN a_code TYPE character varying(10);
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
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
ALTER TABLE b DROP CONSTRAINT nn;
-- may fail: if a value of b.a_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE a_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.a_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN a_id TYPE integer;
-- may fail: if rows of b collide
ALTER TABLE b ADD CONSTRAINT b_id_a_id_key UNIQUE (id, a_id);
-- may fail: if a row of b doesn't fit
ALTER TABLE b ADD CONSTRAINT nn CHECK (a_id > 0);
-- may fail: if a row of b points to nothing
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id);
-- may fail: if a row of b1 doesn't fit
ALTER TABLE b1 ADD CONSTRAINT nn CHECK (a_id > 0);
-- may fail: if a row of b2a doesn't fit
ALTER TABLE b2a ADD CONSTRAINT nn CHECK (a_id > 0);
CREATE VIEW bv WITH (security_barrier = true) AS
SELECT b.id,
    a.code
   FROM b
     JOIN a ON a.id = b.a_id;
ALTER TABLE b DROP CONSTRAINT b_id_a_code_key;
-- may fail: if a value of b.a_code doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE length(a_code::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.a_code can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN a_code TYPE character varying(10);
ALTER TABLE b ALTER CONSTRAINT b_a_code_fkey NOT DEFERRABLE;
CREATE INDEX bi ON b (a_id) INCLUDE (a_code);
CREATE STATISTICS public.st ON a_code, a_id FROM b;
-- may fail: if a row of b1 is out of its bounds
ALTER TABLE b ATTACH PARTITION b1 FOR VALUES IN (1, 2);
-- may fail: if a row of b2a is out of its bounds
ALTER TABLE b2 ATTACH PARTITION b2a FOR VALUES FROM (10) TO (20);

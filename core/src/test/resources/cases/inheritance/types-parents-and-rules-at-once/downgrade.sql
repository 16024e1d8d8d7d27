ALTER TABLE k NO INHERIT p1;
ALTER TABLE k NO INHERIT p2;
ALTER TABLE k NO INHERIT p3;
-- may fail: if a value of p2.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p2
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p2.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p2 ALTER COLUMN a TYPE integer;
DROP TRIGGER x ON k;
CREATE TRIGGER x AFTER INSERT ON k REFERENCING NEW TABLE AS nt FOR EACH STATEMENT EXECUTE FUNCTION n();
DROP INDEX kk_e_f_idx;
DROP VIEW v;
-- may fail: if a value of k.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE k IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM k
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'k.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE k ALTER COLUMN a TYPE integer;
ALTER TABLE k ALTER COLUMN a SET DEFAULT 3;
ALTER TABLE k ALTER COLUMN b TYPE text;
-- may fail: if a value of p1.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p1
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p1.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p1 ALTER COLUMN a TYPE integer;
ALTER TABLE p1 ALTER COLUMN b TYPE text;
CREATE INDEX kk_a_e_idx ON kk (a, e);
-- data loss: all values of kk.f
ALTER TABLE kk DROP COLUMN f;
-- data loss: all rows of p3
DROP TABLE p3;
ALTER TABLE p2 DROP CONSTRAINT p2_c_check;
-- may fail: if a value of p2.c doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p2
    WHERE c::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p2.c can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p2 ALTER COLUMN c TYPE integer;
-- data loss: all values of k.z
ALTER TABLE ONLY k DROP COLUMN z;
-- data loss: all values of kk.z
ALTER TABLE kk DROP COLUMN z;
ALTER TABLE k DROP CONSTRAINT p2_c_check;
-- may fail: if a value of k.c doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE k IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM k
    WHERE c::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'k.c can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE k ALTER COLUMN c TYPE integer;
-- may fail: if a row of k doesn't fit
ALTER TABLE k ADD CONSTRAINT p2_c_check CHECK (c > 0);
-- may fail: if a row of p2 doesn't fit
ALTER TABLE p2 ADD CONSTRAINT p2_c_check CHECK (c > 0);
CREATE VIEW v AS
SELECT k.a,
    k.b,
    k.c
   FROM ONLY k
UNION ALL
 SELECT p1.a,
    p1.b,
    0 AS c
   FROM p1;
CREATE OR REPLACE RULE r AS
    ON INSERT TO v DO INSTEAD  INSERT INTO p1 (a, b)
  VALUES (new.a, new.b);
ALTER TABLE k INHERIT p1;
ALTER TABLE k INHERIT p2;

ALTER TABLE k NO INHERIT p1;
ALTER TABLE k NO INHERIT p2;
ALTER TABLE k ADD COLUMN z integer;
ALTER TABLE p2 ALTER COLUMN a TYPE bigint;
CREATE TABLE p3 (
    z integer
);
ALTER TABLE kk ADD COLUMN f text;
CREATE INDEX kk_e_f_idx ON kk (e, f);
DROP TRIGGER x ON k;
CREATE TRIGGER x AFTER UPDATE ON k REFERENCING OLD TABLE AS ot NEW TABLE AS nt FOR EACH STATEMENT EXECUTE FUNCTION n();
DROP INDEX kk_a_e_idx;
DROP VIEW v;
ALTER TABLE k ALTER COLUMN a TYPE bigint;
ALTER TABLE k ALTER COLUMN a SET DEFAULT 4;
-- may fail: if a value of k.b doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE k IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM k
    WHERE length(b::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'k.b can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE k ALTER COLUMN b TYPE character varying(20);
ALTER TABLE p1 ALTER COLUMN a TYPE bigint;
-- may fail: if a value of p1.b doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p1
    WHERE length(b::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p1.b can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p1 ALTER COLUMN b TYPE character varying(20);
ALTER TABLE p2 DROP CONSTRAINT p2_c_check;
ALTER TABLE p2 ALTER COLUMN c TYPE bigint;
ALTER TABLE k DROP CONSTRAINT p2_c_check;
ALTER TABLE k ALTER COLUMN c TYPE bigint;
-- may fail: if a row of k doesn't fit
ALTER TABLE k ADD CONSTRAINT p2_c_check CHECK (c > 1);
-- may fail: if a row of p2 doesn't fit
ALTER TABLE p2 ADD CONSTRAINT p2_c_check CHECK (c > 1);
CREATE VIEW v AS
SELECT k.a,
    k.b,
    k.c
   FROM k
UNION ALL
 SELECT p1.a,
    p1.b,
    1 AS c
   FROM ONLY p1;
CREATE OR REPLACE RULE r AS
    ON INSERT TO v DO INSTEAD ( INSERT INTO p1 (a, b)
  VALUES (new.a, new.b);

 NOTIFY q;
);
ALTER TABLE k INHERIT p1;
ALTER TABLE k INHERIT p2;
ALTER TABLE k INHERIT p3;

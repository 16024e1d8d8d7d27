LOCK TABLE pt IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE pt_rows AS TABLE pt;
DROP TABLE pt;
CREATE TABLE pt (
    a integer
);
-- may fail: if no partition of pt takes a row, or rows collide
INSERT INTO pt (a) OVERRIDING SYSTEM VALUE SELECT a FROM pt_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE pt_rows;
ALTER DOMAIN d DROP DEFAULT;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + 5$function$;
ALTER TABLE t ALTER COLUMN c DROP DEFAULT;
DROP POLICY q ON t;
DROP POLICY p ON t;
DROP RULE r ON t;
DROP TRIGGER tr ON t;
DROP STATISTICS st;
DROP INDEX ti;
DROP MATERIALIZED VIEW m;
DROP VIEW w;
DROP VIEW v;
ALTER TABLE t DROP COLUMN g;
ALTER TABLE t DROP CONSTRAINT t_id_check;
DROP FUNCTION l(integer);
DROP FUNCTION k();
ALTER DOMAIN d DROP CONSTRAINT d_check;
DROP FUNCTION f(integer, integer);
ALTER DOMAIN d SET DEFAULT f(9);
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT d_check CHECK (f(VALUE) > 1);
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + b$function$;
CREATE OR REPLACE FUNCTION public.k()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT f(3) AS f;
END;
CREATE OR REPLACE FUNCTION public.l(x integer DEFAULT f(7))
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
ALTER TABLE t ALTER COLUMN c SET DEFAULT f(1);
ALTER TABLE t ADD COLUMN g integer GENERATED ALWAYS AS (f(id)) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_id_check CHECK (f(id) > 0);
CREATE VIEW v AS
SELECT f(id) AS x,
    f(id, 2) AS y
   FROM t;
CREATE VIEW w AS
SELECT f(id) AS x,
    f(id, 7) AS y,
    id
   FROM t;
CREATE MATERIALIZED VIEW m AS
SELECT f(id) AS x
   FROM t;
CREATE INDEX ti ON t (f(id));
CREATE STATISTICS public.st ON c, f(id) FROM t;
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (f(new.id) > 1) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE OR REPLACE RULE r AS
    ON DELETE TO t
   WHERE f(old.id) = 1 DO INSTEAD NOTHING;
CREATE POLICY p ON t USING (f(id) > 1);
CREATE POLICY q ON t USING (f(id) > 2);
LOCK TABLE pt IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE pt_rows AS TABLE pt;
DROP TABLE pt;
CREATE TABLE pt (
    a integer
) PARTITION BY RANGE (f(a));
CREATE TABLE pt1 PARTITION OF pt FOR VALUES FROM (0) TO (100);
-- may fail: if no partition of pt takes a row, or rows collide
INSERT INTO pt (a) OVERRIDING SYSTEM VALUE SELECT a FROM pt_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE pt_rows;

ALTER DOMAIN d DROP DEFAULT;
CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + b$function$;
DROP RULE r ON t;
DROP TRIGGER tr ON t;
DROP STATISTICS st;
DROP VIEW v;
ALTER DOMAIN d DROP CONSTRAINT d_check;
DROP FUNCTION f(integer);
ALTER DOMAIN d SET DEFAULT f(8);
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT d_check CHECK (f(VALUE) > 2);
CREATE VIEW v AS
SELECT f(id) AS x
   FROM t;
ALTER TABLE v ALTER COLUMN x SET DEFAULT f(2);
CREATE STATISTICS public.st ON b, (f(id) + 1) FROM t;
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (f(new.id) > 2) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE OR REPLACE RULE r AS
    ON DELETE TO t
   WHERE f(old.id) = 2 DO INSTEAD NOTHING;

ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
DROP INDEX t_f;
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT c;
DROP FUNCTION f(integer);
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a $function$;
ALTER TABLE t ALTER COLUMN a SET DEFAULT f(1);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT c CHECK (f(id) > 0);
CREATE VIEW v AS
SELECT f(id) AS n
   FROM t;
CREATE INDEX t_f ON t (f(id));

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + 5$function$;
ALTER TABLE t ALTER COLUMN c DROP DEFAULT;
DROP POLICY q ON t;
DROP VIEW w;
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT t_id_check;
DROP FUNCTION f(integer, integer);
ALTER TABLE t ALTER COLUMN c SET DEFAULT f(1);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_id_check CHECK (f(id) > 0);
CREATE VIEW v AS
SELECT f(id) AS x
   FROM t;
CREATE VIEW w AS
SELECT f(id) AS x
   FROM t;
CREATE POLICY q ON t USING (f(id) > 1);

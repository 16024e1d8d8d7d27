ALTER TABLE u ALTER COLUMN a DROP DEFAULT;
DROP INDEX u_twice;
DROP VIEW v;
ALTER TABLE u DROP COLUMN b;
ALTER TABLE u DROP CONSTRAINT c;
DROP FUNCTION twice(integer);
CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n * 2 $function$;
ALTER TABLE u ALTER COLUMN a SET DEFAULT twice(2);
ALTER TABLE u ADD COLUMN b integer GENERATED ALWAYS AS (twice(id)) STORED;
-- may fail: if a row of u doesn't fit
ALTER TABLE u ADD CONSTRAINT c CHECK (twice(id) > 0);
CREATE VIEW v AS
SELECT twice(id) AS n
   FROM u;
CREATE INDEX u_twice ON u (twice(a));

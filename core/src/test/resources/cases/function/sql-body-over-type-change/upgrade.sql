DROP FUNCTION total();
DROP FUNCTION largest(integer);
ALTER TABLE t ALTER COLUMN a TYPE bigint;
CREATE OR REPLACE FUNCTION public.largest(lowest integer)
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t.a) AS max
    FROM t
   WHERE (t.a > largest.lowest);
END;
CREATE OR REPLACE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (sum(t.a))::bigint AS sum
    FROM t;
END;

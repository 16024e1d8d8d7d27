DROP FUNCTION total();
DROP FUNCTION largest(integer);
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
CREATE OR REPLACE FUNCTION public.largest(lowest integer)
 RETURNS integer
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
 SELECT sum(t.a) AS sum
    FROM t;
END;

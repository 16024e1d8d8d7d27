DROP VIEW v;
DROP FUNCTION top();
DROP FUNCTION base();
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
CREATE OR REPLACE FUNCTION public.base()
 RETURNS SETOF t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.id,
     t.a
    FROM t;
END;
CREATE OR REPLACE FUNCTION public.top()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM base() base(id, a);
END;
CREATE VIEW v AS
SELECT top() AS n;

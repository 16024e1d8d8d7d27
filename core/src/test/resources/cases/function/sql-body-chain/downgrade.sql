DROP VIEW v;
DROP FUNCTION top();
DROP FUNCTION base();
-- may fail: if a value of t.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
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
    FROM base() base;
END;
CREATE VIEW v AS
SELECT top() AS n;

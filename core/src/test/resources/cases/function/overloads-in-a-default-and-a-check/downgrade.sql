CREATE OR REPLACE FUNCTION public.a(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN ($1 + 1);
ALTER TABLE t ALTER COLUMN y DROP DEFAULT;
ALTER TABLE t DROP CONSTRAINT t_y_check;
DROP FUNCTION b(bigint);
DROP FUNCTION a(bigint, integer);
CREATE OR REPLACE FUNCTION public.b(x integer DEFAULT a(1))
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN x;
-- may fail: if a value of t.y doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE y::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.y can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN y TYPE integer;
ALTER TABLE t ALTER COLUMN y SET DEFAULT b(3);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_y_check CHECK (a(y) > 0);

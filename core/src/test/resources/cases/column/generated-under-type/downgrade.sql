ALTER TABLE t DROP CONSTRAINT t_double_a_key;
ALTER TABLE t DROP COLUMN double_a;
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
ALTER TABLE t ADD COLUMN double_a integer GENERATED ALWAYS AS (a * 2) STORED;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_double_a_key UNIQUE (double_a);

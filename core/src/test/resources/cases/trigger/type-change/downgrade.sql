DROP TRIGGER t_when ON t;
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
CREATE TRIGGER t_when BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a IS DISTINCT FROM new.a) EXECUTE FUNCTION touch();
COMMENT ON TRIGGER t_when ON t IS 'When';
DROP TRIGGER t_of ON t;
-- may fail: if a value of t.b doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE b::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN b TYPE integer;
CREATE TRIGGER t_of AFTER UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION touch();

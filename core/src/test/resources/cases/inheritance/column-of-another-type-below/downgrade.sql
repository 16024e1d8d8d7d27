ALTER TABLE below NO INHERIT above;
ALTER TABLE above ADD COLUMN a text;
ALTER TABLE above ADD COLUMN c integer DEFAULT 1;
ALTER TABLE below ALTER COLUMN a TYPE text;
-- may fail: if a value of below.c doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE below IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM below
    WHERE c::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'below.c can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE below ALTER COLUMN c TYPE integer;
ALTER TABLE below ALTER COLUMN c SET DEFAULT 1;
-- may fail: if a value of below.b doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE below IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM below
    WHERE b::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'below.b can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE below ALTER COLUMN b TYPE integer;
-- data loss: all values of below.d
ALTER TABLE ONLY below DROP COLUMN d;
-- data loss: all values of last.d
ALTER TABLE last DROP COLUMN d;
-- data loss: all values of above.d
ALTER TABLE above DROP COLUMN d;
-- data loss: all values of above.b
ALTER TABLE above DROP COLUMN b;
CREATE TABLE gone (
    d date,
    e text
) INHERITS (above);
ALTER TABLE below INHERIT above;

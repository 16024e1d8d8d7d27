ALTER TABLE c NO INHERIT a;
ALTER TABLE c NO INHERIT b;
-- may fail: if a value of b.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN x TYPE integer;
ALTER TABLE b ALTER COLUMN z DROP DEFAULT;
ALTER TABLE b ALTER COLUMN z DROP NOT NULL;
ALTER TABLE c ALTER COLUMN z DROP DEFAULT;
ALTER TABLE c ALTER COLUMN z DROP NOT NULL;
DROP INDEX d_x_idx;
DROP VIEW v;
-- may fail: if a value of a.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN x TYPE integer;
CREATE VIEW v AS
SELECT x
   FROM a;
ALTER TABLE c DROP CONSTRAINT c_x_check;
-- may fail: if a value of c.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM c
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'c.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE c ALTER COLUMN x TYPE integer;
ALTER TABLE c INHERIT a;
ALTER TABLE c INHERIT b;

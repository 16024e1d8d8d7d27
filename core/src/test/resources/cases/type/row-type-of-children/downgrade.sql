-- may fail: if a value of base.c[].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE base IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM base
    WHERE EXISTS (SELECT FROM (SELECT unnest(c) AS element0) AS elements WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'base.c[].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of parted.c.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE parted IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM parted
    WHERE (c).x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'parted.c.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of parted.p[].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE parted IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM parted
    WHERE EXISTS (SELECT FROM (SELECT unnest(p) AS element0) AS elements WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'parted.p[].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE base ALTER COLUMN c TYPE text;
ALTER TABLE parted ALTER COLUMN c TYPE text;
ALTER TABLE parted ALTER COLUMN p TYPE text;
-- may fail: if a value of parent.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE parent IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM parent
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'parent.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE parent ALTER COLUMN x TYPE integer;
-- may fail: if a value of base.c doesn't fit child[]
ALTER TABLE base ALTER COLUMN c TYPE child[] USING c::child[];
-- may fail: if a value of parted.c doesn't fit child
ALTER TABLE parted ALTER COLUMN c TYPE child USING c::child;
-- may fail: if a value of parted.p doesn't fit parent[]
ALTER TABLE parted ALTER COLUMN p TYPE parent[] USING p::parent[];
-- data loss: all values of above.y
ALTER TABLE ONLY above DROP COLUMN y;
-- data loss: all values of below.y
ALTER TABLE below DROP COLUMN y;

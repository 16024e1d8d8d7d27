
-- may fail: if a value of holders.c.x doesn't fit integer
-- long lock: reads all of holders, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE (c).x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.c.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;

-- may fail: if a value of holders.e[].x doesn't fit integer
-- long lock: reads all of holders, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE EXISTS (SELECT FROM (SELECT unnest(e) AS element0) AS elements WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.e[].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites holders, and nobody reads or writes it meanwhile
ALTER TABLE holders ALTER COLUMN c TYPE text;

-- long lock: rewrites holders, and nobody reads or writes it meanwhile
ALTER TABLE holders ALTER COLUMN e TYPE text;

-- may fail: if a value of r.x doesn't fit integer
-- long lock: reads all of r, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE r IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM r
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'r.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites r, and nobody reads or writes it meanwhile
ALTER TABLE r ALTER COLUMN x TYPE integer;

-- may fail: if a value of holders.c doesn't fit r
-- long lock: rewrites holders, and nobody reads or writes it meanwhile
ALTER TABLE holders ALTER COLUMN c TYPE r USING c::r;

-- may fail: if a value of holders.e doesn't fit r[]
-- long lock: rewrites holders, and nobody reads or writes it meanwhile
ALTER TABLE holders ALTER COLUMN e TYPE r[] USING e::r[];

-- data loss: all values of s.i
ALTER TABLE s DROP COLUMN i;

-- data loss: all values of s.n
ALTER TABLE s DROP COLUMN n;

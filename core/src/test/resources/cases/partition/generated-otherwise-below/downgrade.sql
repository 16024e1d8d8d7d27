ALTER TABLE a DETACH PARTITION a1;
ALTER TABLE a DETACH PARTITION a3;
ALTER TABLE a3 DROP COLUMN g;
-- may fail: if a value of a3.n doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a3 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a3
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a3.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a3 ALTER COLUMN n TYPE integer;
ALTER TABLE a3 ADD COLUMN g integer GENERATED ALWAYS AS (n * 4) STORED;
ALTER TABLE a1 DROP COLUMN g;
-- may fail: if a value of a1.n doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a1
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a1.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a1 ALTER COLUMN n TYPE integer;
ALTER TABLE a1 ADD COLUMN g integer GENERATED ALWAYS AS (n * 3) STORED;
ALTER TABLE a DROP COLUMN g;
-- may fail: if a value of a.n doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN n TYPE integer;
ALTER TABLE a ADD COLUMN g integer GENERATED ALWAYS AS (n * 2) STORED;
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM (0) TO (10);
-- may fail: if a row of a3 is out of its bounds
ALTER TABLE a ATTACH PARTITION a3 FOR VALUES FROM (20) TO (30);

ALTER TABLE apart NO INHERIT places;
ALTER FOREIGN TABLE apart ALTER COLUMN altitude TYPE integer;
ALTER TABLE far ALTER COLUMN name DROP NOT NULL;
ALTER FOREIGN TABLE far ALTER COLUMN altitude TYPE integer;
-- may fail: if a value of places.altitude doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE places IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM places
    WHERE altitude::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'places.altitude can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE places ALTER COLUMN altitude TYPE integer;
-- data loss: all values of places.size
ALTER TABLE places DROP COLUMN size;
ALTER FOREIGN TABLE far DROP COLUMN size;
ALTER TABLE far INHERIT places;
ALTER FOREIGN TABLE apart DROP COLUMN size;

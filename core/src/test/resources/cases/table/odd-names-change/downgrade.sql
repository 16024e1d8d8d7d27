-- may fail: if a value of "a.b".x.y doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE "a.b" IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM "a.b"
    WHERE "x.y"::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = '"a.b".x.y can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE "a.b" ALTER COLUMN "x.y" TYPE integer;
ALTER TABLE "a.b" ALTER COLUMN z DROP DEFAULT;
ALTER TABLE "a.b" ALTER COLUMN z DROP NOT NULL;
DROP INDEX "i.j";
-- data loss: all values of "a.b".New "one"
ALTER TABLE "a.b" DROP COLUMN "New ""one""";

-- may fail: if a value of order.user doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE "order" IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM "order"
    WHERE "user"::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'order.user can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE "order" ALTER COLUMN "user" TYPE integer;
ALTER TABLE "order" ALTER COLUMN "select" DROP DEFAULT;
ALTER TABLE "order" ALTER COLUMN "select" DROP NOT NULL;
ALTER TABLE "order" ADD COLUMN "end" text;
ALTER TABLE "order" DROP CONSTRAINT "table";
-- may fail: if a value of order.select doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE "order" IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM "order"
    WHERE length("select"::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'order.select can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE "order" ALTER COLUMN "select" TYPE character varying(10);
COMMENT ON COLUMN "order"."select" IS NULL;

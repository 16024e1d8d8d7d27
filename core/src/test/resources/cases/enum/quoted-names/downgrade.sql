-- may fail: if rows hold back\slash
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'Users.Status' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT "Status"::text AS label FROM "Users") AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('it''s on', 'off "now"');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum User Status can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE "User Status" RENAME TO whimbrel_replaced;
CREATE TYPE "User Status" AS ENUM ('it''s on', 'off "now"');
ALTER TABLE "Users"
    ALTER COLUMN "Status" DROP DEFAULT,
    ALTER COLUMN "Status" TYPE "User Status" USING "Status"::text::"User Status",
    ALTER COLUMN "Status" SET DEFAULT 'it''s on'::"User Status";
-- data loss: value back\slash of enum User Status
DROP TYPE whimbrel_replaced;

ALTER TYPE "User Status" RENAME TO whimbrel_replaced;
CREATE TYPE "User Status" AS ENUM ('it''s on', 'off');
ALTER TABLE "Users"
    ALTER COLUMN "Status" DROP DEFAULT,
    ALTER COLUMN "Status" TYPE "User Status" USING (CASE "Status"::text WHEN 'gone' THEN 'it''s on' ELSE "Status"::text END)::"User Status",
    ALTER COLUMN "Status" SET DEFAULT 'off'::"User Status";
-- data loss: value gone of enum User Status, whose rows become it's on
DROP TYPE whimbrel_replaced;

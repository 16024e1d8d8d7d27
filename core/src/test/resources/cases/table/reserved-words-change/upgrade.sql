ALTER TABLE "order" ALTER COLUMN "user" TYPE bigint;
ALTER TABLE "order" ALTER COLUMN "select" TYPE character varying(20);
ALTER TABLE "order" ALTER COLUMN "select" SET DEFAULT 'x'::character varying;
LOCK TABLE "order" IN ACCESS EXCLUSIVE MODE;
UPDATE "order"
SET "select" = 'x'::character varying
WHERE "select" IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE "order" ALTER COLUMN "select" SET NOT NULL;
COMMENT ON COLUMN "order"."select" IS 'x';
-- may fail: if a row of order doesn't fit
ALTER TABLE "order" ADD CONSTRAINT "table" CHECK ("select"::text <> ''::text);
-- data loss: all values of order.end
ALTER TABLE "order" DROP COLUMN "end";

-- may fail: if a value of order.user doesn't fit integer
ALTER TABLE "order" ALTER COLUMN "user" TYPE integer;
ALTER TABLE "order" ALTER COLUMN "select" DROP DEFAULT;
ALTER TABLE "order" ALTER COLUMN "select" DROP NOT NULL;
ALTER TABLE "order" ADD COLUMN "end" text;
ALTER TABLE "order" DROP CONSTRAINT "table";
-- may fail: if a value of order.select doesn't fit character varying(10)
ALTER TABLE "order" ALTER COLUMN "select" TYPE character varying(10);
COMMENT ON COLUMN "order"."select" IS NULL;

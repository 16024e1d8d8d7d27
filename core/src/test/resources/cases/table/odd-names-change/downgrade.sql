-- may fail: if a value of "a.b".x.y doesn't fit integer
ALTER TABLE "a.b" ALTER COLUMN "x.y" TYPE integer;
ALTER TABLE "a.b" ALTER COLUMN z DROP DEFAULT;
ALTER TABLE "a.b" ALTER COLUMN z DROP NOT NULL;
DROP INDEX "i.j";
-- data loss: all values of "a.b".New "one"
ALTER TABLE "a.b" DROP COLUMN "New ""one""";

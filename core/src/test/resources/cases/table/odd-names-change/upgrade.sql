ALTER TABLE "a.b" ALTER COLUMN "x.y" TYPE bigint;
ALTER TABLE "a.b" ALTER COLUMN z SET DEFAULT ''::text;
UPDATE "a.b" SET z = ''::text WHERE z IS NULL;
ALTER TABLE "a.b" ALTER COLUMN z SET NOT NULL;
ALTER TABLE "a.b" ADD COLUMN "New ""one""" integer;
CREATE INDEX "i.j" ON "a.b" (z);

ALTER TABLE "Odd.Table" RENAME COLUMN "a b" TO "b.c";
ALTER TABLE "Odd.Table" RENAME COLUMN "Case" TO "case";
ALTER TABLE "Odd.Table" RENAME TO "Even Table";
ALTER TABLE "Even Table" RENAME CONSTRAINT "Odd.Table_pkey" TO "Even Table_pkey";

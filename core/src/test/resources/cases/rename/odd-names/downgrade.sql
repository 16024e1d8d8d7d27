ALTER TABLE "Even Table" RENAME CONSTRAINT "Even Table_pkey" TO "Odd.Table_pkey";
ALTER TABLE "Even Table" RENAME TO "Odd.Table";
ALTER TABLE "Odd.Table" RENAME COLUMN "case" TO "Case";
ALTER TABLE "Odd.Table" RENAME COLUMN "b.c" TO "a b";

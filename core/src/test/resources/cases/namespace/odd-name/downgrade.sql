-- data loss: all rows of My Schema.Odd Table
DROP TABLE "My Schema"."Odd Table";
DROP TYPE "My Schema"."Mood";
DROP SCHEMA "My Schema";

CREATE SCHEMA "My Schema";
CREATE TYPE "My Schema"."Mood" AS ENUM ('sad', 'happy');
CREATE TABLE "My Schema"."Odd Table" (
    "Some Id" integer NOT NULL,
    mood "My Schema"."Mood" DEFAULT 'sad'::"My Schema"."Mood",
    CONSTRAINT "Odd Table_pkey" PRIMARY KEY ("Some Id")
);
CREATE INDEX "Odd Index" ON "My Schema"."Odd Table" (mood);

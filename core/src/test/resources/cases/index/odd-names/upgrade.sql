DROP INDEX "App"."Ix";
CREATE INDEX "Ix" ON "App"."T" ("Na""me" DESC, lower("Na""me")) INCLUDE ("Id") WHERE "Id" > 0;

DROP INDEX "App"."Ix";
CREATE INDEX "Ix" ON "App"."T" ("Na""me");

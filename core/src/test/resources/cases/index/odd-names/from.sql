create schema "App";
create table "App"."T" ("Id" int primary key, "Na""me" text);
create index "Ix" on "App"."T" ("Na""me");

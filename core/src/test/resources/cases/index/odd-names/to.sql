create schema "App";
create table "App"."T" ("Id" int primary key, "Na""me" text);
create index "Ix" on "App"."T" ("Na""me" desc, lower("Na""me")) include ("Id") where "Id" > 0;
